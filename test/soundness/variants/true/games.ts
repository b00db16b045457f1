export const games: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'evolutionary-stability-replicator/no gain in a zero-sum game': {
    'payoff(p, x) + payoff(x, x) == 0':
      'x plays nothing against itself: payoff(x, x) = 0 for an antisymmetric A',
    '-payoff(p, x) - payoff(x, x) == 0':
      'all these payoffs are 0: of anything against itself by antisymmetry, and of p against x and x against p since all strategies gain 0 against p',
    'payoff(p, x)*(-payoff(x, x)) == 0':
      'all these payoffs are 0: of anything against itself by antisymmetry, and of p against x and x against p since all strategies gain 0 against p',
    'payoff(x, x) - payoff(x, x) == 0': 'both sides are the same',
    'payoff(p, p) - payoff(x, x) == 0':
      'all these payoffs are 0: of anything against itself by antisymmetry, and of p against x and x against p since all strategies gain 0 against p',
    'payoff(p, x) - payoff(p, x) == 0': 'both sides are the same',
    'payoff(p, x) - payoff(x, p) == 0':
      'all these payoffs are 0: of anything against itself by antisymmetry, and of p against x and x against p since all strategies gain 0 against p',
  },
  'evolutionary-stability-replicator/stability': {
    'forall(q in R[I], forall(i in I, 0 < q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 1 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 < q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 1 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 1 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'one more restriction on the strategies: weaker than the statement',
    'forall(q in R[I], forall(i in I, 0 == q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'numbers that are at most 0 do not sum to 1: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 >= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'numbers that are at most 0 do not sum to 1: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(p, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'both sides are the same there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(q, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'both sides are the same there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 == q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'numbers that are at most 0 do not sum to 1: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 >= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'numbers that are at most 0 do not sum to 1: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 > distance(q), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'distances are not negative: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(p), payoff(q, p) == payoff(p, p), payoff(q, q) < payoff(p, q))':
      'p has the distance 0 from itself: nothing is said there, the rest is part of the statement',
    'forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, payoff(q, p) <= payoff(p, p)) and forall(q in R[I], forall(i in I, 0 <= q[i]), sum(i in I, q[i]) == 1, 0 < distance(q), payoff(q, p) > payoff(p, p), payoff(q, q) < payoff(p, q))':
      'no strategy does better against p than p, by the first half: nothing is said in the second',
  },
  'evolutionary-stability-replicator/superiority': {
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 < x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 1 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 1 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) < radius, payoff(x, x) < payoff(p, x)))':
      'one more restriction on the strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 == x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'numbers that are at most 0 do not sum to 1: nothing is said',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 >= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'numbers that are at most 0 do not sum to 1: nothing is said',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 > distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'distances are not negative: nothing is said',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(p), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'p has the distance 0 from itself: nothing is said',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) == radius, payoff(x, x) < payoff(p, x)))':
      'fewer strategies: weaker than the statement',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 1, 0 < distance(x), distance(x) >= radius, payoff(x, x) < payoff(p, x)))':
      'no strategy is as far as 3 from p',
    'exists(radius in positive, forall(x in R[I], forall(i in I, 0 <= x[i]), sum(i in I, x[i]) == 2, 0 < distance(x), distance(x) <= radius, payoff(x, x) < payoff(p, x)))':
      'what sums to 2 is not as near as 1/2 to p',
  },
  'bilinear-gda-extragradient/descent-ascent': {
    'sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2) == sum(i in I, x[i]^2) + sum(j in J, y[j]^2) + h^2*(sum(i in I, sum(j in J, -(A[i,j]*y[j]))^2) + sum(j in J, sum(i in I, A[i,j]*x[i])^2))':
      'the sign disappears in the square',
    'sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2) == sum(i in I, x[i]^2) + sum(j in J, y[j]^2) + h^2*(sum(i in I, sum(j in J, A[i,j]*y[j])^2) + sum(j in J, sum(i in I, -(A[i,j]*x[i]))^2))':
      'the sign disappears in the square',
  },
  'bilinear-gda-extragradient/implicit step': {
    'sum(i in I, x[i]^2) + sum(j in J, y[j]^2) == sum(i in I, next_x[i]^2) + sum(j in J, next_y[j]^2) + h^2*(sum(i in I, sum(j in J, -(A[i,j]*next_y[j]))^2) + sum(j in J, sum(i in I, A[i,j]*next_x[i])^2))':
      'the sign disappears in the square',
    'sum(i in I, x[i]^2) + sum(j in J, y[j]^2) == sum(i in I, next_x[i]^2) + sum(j in J, next_y[j]^2) + h^2*(sum(i in I, sum(j in J, A[i,j]*next_y[j])^2) + sum(j in J, sum(i in I, -(A[i,j]*next_x[i]))^2))':
      'the sign disappears in the square',
  },
  'bilinear-gda-extragradient/never closer': {
    '-sum(i in I, x[i]^2) + sum(j in J, y[j]^2) <= sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2)':
      'weaker: a square counts negatively on the left',
    'sum(i in I, x[i]^2) - sum(j in J, y[j]^2) <= sum(i in I, (x[i] - h*sum(j in J, A[i,j]*y[j]))^2) + sum(j in J, (y[j] + h*sum(i in I, A[i,j]*x[i]))^2)':
      'weaker: a square counts negatively on the left',
  },
  'bilinear-gda-extragradient/short steps contract': {
    '-(1 - p^2) + p^4 < 1': 'p^2 + p^4 is less than 2',
    '1 - p^2 - p^4 < 1': '1 less something positive',
    '(1 - p^2)*p^4 < 1': 'both factors are less than 1',
    '-1 - p^2 + p^4 < 1': 'weaker: a smaller number on the left',
    '1*(-p^2) + p^4 < 1': 'weaker: a smaller number on the left',
    '1 - p*2 + p^4 < 1': 'p^4 is less than 2 p',
    '1 - p^3 + p^4 < 1': 'p^4 is less than p^3',
    '1 - p^2 + p^5 < 1': 'p^5 is less than p^2',
    '1 - p^2 + p^4 < 2': 'weaker: 1 is less than 2',
  },
  'bilinear-gda-extragradient/only short steps contract': {
    '(0 < p) and (p < 2)': 'weaker: 1 is less than 2',
  },
  'bilinear-gda-extragradient/the flow keeps the norm': {
    'forall(t in R, D(sum(i in I, path_x(h)[i]^2) + sum(j in J, path_y(h)[j]^2), h) == 0)':
      'weaker: said of the time h alone, on which nothing else depends',
  },
  'evolutionary-stability-replicator/interior equilibrium': {
    '(payoff(p, x) - payoff(x, x) == -payoff(array(i in I, x[i] - p[i]), array(i in I, x[i] + p[i]))) and (payoff(x, x) < payoff(p, x))':
      'x - p gains nothing against 2*p, since all strategies do equally well against p: the same number',
  },
  'evolutionary-stability-replicator/conserved': {
    'forall(t in R, sum(i in I, p[i]*log(p[i]/x(t)[i])) == sum(i in I, p[i]*log(p[i]/x(0)[i])))':
      'the orbit is one for all times, and the argument goes backwards as well',
    'forall(t in nonnegative, sum(i in I, p[i]*log(p[i]/x(size)[i])) == sum(i in I, p[i]*log(p[i]/x(0)[i])))':
      'the statement at the time size, which is not negative',
    'forall(t in nonnegative, sum(i in I, p[i]*log(p[i]/x(t)[i])) == sum(i in I, p[i]*log(p[i]/x(1)[i])))':
      'both sides are what they are at the time 0',
  },
  'evolutionary-stability-replicator/attraction': {
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) < bound*exp((-rate)*t)))':
      'with a bound that is larger by 1',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, max(i in I, (x(t)[i] - p[i])^2) <= bound*exp((-rate)*t)))':
      'the largest square is at most the sum: weaker than the statement',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])*2) <= bound*exp((-rate)*t)))':
      'the sum is 0, since both strategies sum to 1',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^3) <= bound*exp((-rate)*t)))':
      'entries differ by 1 at most: cubes are at most squares',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound + exp((-rate)*t)))':
      'with the bound 2: squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp(-rate + t)))':
      'with the bound 2*exp(rate): the right side does not fall, and squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp(-((-rate)*t))))':
      'with the bound 2: the right side does not fall, and squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp(rate*t)))':
      'with the bound 2: the right side does not fall, and squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp((-rate)*size)))':
      'with the bound 2*exp(rate*size): squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp((-rate)*bound)))':
      'with the bound 4 and a rate of 1/8 the right side is above 2, and squares of distances are at most 2',
    'exists(bound in nonnegative, rate in positive, forall(t in R, sum(i in I, (x(t)[i] - p[i])^2) <= bound*exp((-rate)*t)))':
      'with a bound of at least 2: squares of distances are at most 2, and before the time 0 the right side is at least the bound',
    'exists(bound in nonnegative, rate in positive, forall(t in nonnegative, sum(i in I, (x(t)[i] - p[i])^2) >= bound*exp((-rate)*t)))':
      'with the bound 0',
  },
};
