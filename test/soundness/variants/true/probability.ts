/** Reasons of the parts of johnson-lindenstrauss. */
const mostPairs = 'no more than card(A)*(card(A) - 1)/2 pairs are lost';
const smallerEvent = 'a smaller event';
const atLeastOne = 'the right side is at least 1, and a probability is not more';
const evenSquares = 'the same terms: squares do not see the sign';
const neverPositive = 'the sum is at most 0, and 1 is never below it';
const smallerExponent = 'weaker: the exponent of the bound is smaller';

export const probability: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hoeffding-finite-class/two points': {
    '-(1 - q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1 - q - q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '(1 - q)*(q*exp(h)) <= exp(q*h + h^2/8)': '1 - q <= 1, so that (1 - q)*q*exp(h) <= q*exp(h)',
    '-1 - q + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1*(-q) + q*exp(h) <= exp(q*h + h^2/8)': 'a smaller left side',
    '1 - q + q*h <= exp(q*h + h^2/8)': 'h <= exp(h)',
    '1 - q + q*tanh(h) <= exp(q*h + h^2/8)': 'tanh(h) <= h <= exp(h)',
    '1 - q + q*exp(h) <= exp(q*h + h^2*8)': 'a larger right side',
  },
  'hoeffding-finite-class/lemma': {
    'forall(s in R, max(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is at most what it was',
    'forall(s in R, sum(w in Omega, -(p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v]))))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is negative',
    'forall(s in R, sum(w in Omega, p[w]*(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is 0',
    'forall(s in R, sum(w in Omega, p[w]*tanh(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is at most 1, the right side at least 1',
    'forall(s in R, sum(w in Omega, p[w]*exp(-(s*(Y[w] - sum(v in Omega, p[v]*Y[v]))))) <= exp(s^2*(upper - lower)^2/8))':
      '-s in the place of s',
    'forall(s in R, sum(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[w])))) <= exp(s^2*(upper - lower)^2/8))':
      'the left side is 1',
    'forall(s in R, sum(w in Omega, p[w]*exp(s*(Y[w] - sum(v in Omega, p[v]*Y[v])))) <= exp(s^2*(upper - lower)^2*8))':
      'a larger right side',
  },
  'hoeffding-finite-class/no spread': {
    'max(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      'all summands are 0',
    'sum(w in Omega, -(p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) == 0':
      'all summands are 0',
    'sum(w in Omega, p[w]*indicator(t < sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      '0 is less than t',
    'sum(w in Omega, p[w]*indicator(t == sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) == 0':
      '0 is less than t',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w]*(-sum(v in Omega, p[v]*X[i,v]))))) == 0':
      'the sum is that of -a[i]^2, and t is positive',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w])))) == 0':
      'Y - Y is 0, below t',
  },
  'minibatch-gradient-unbiasedness/covariance without replacement': {
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B + full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[d])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B + full[d])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(i in Data, chosen[w,i]*gradient[i,c])/B - full[c])*(sum(i in Data, chosen[w,i]*gradient[i,d])/B - full[c])) == 1/B*((card(Data) - B)/(card(Data) - 1))*Sigma[c,d])':
      'a factor of mean zero stands beside the constant',
  },
  'minibatch-gradient-unbiasedness/covariance with replacement': {
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) + full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[d])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) + full[d])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
    'forall(c in C, d in C, E(w in Runs, (sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,c]))/card(Batch) - full[c])*(sum(b in Batch, sum(i in Data, pick[w,b,i]*gradient[i,d]))/card(Batch) - full[c])) == Sigma[c,d]/card(Batch))':
      'a factor of mean zero stands beside the constant',
  },
  'central-limit-berry-esseen/Berry and Esseen': {
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) < 4748/10000*r/(s^3*sqrt(card(N))))':
      'the theorem holds with 0.469 (Shevtsova 2013), and r is positive',
    'forall(x in R, E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x)) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'weaker: a number is at most its absolute value',
    'forall(x in R, relu(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'weaker: the positive part is at most the absolute value',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) < x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'the limit of the statement from the left: the normal distribution function is continuous',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(-(s*sqrt(card(N)))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'the statement for -X',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] < x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'a normal variable takes no value with positive probability',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= (4748/10000 + r)/(s^3*sqrt(card(N))))':
      'weaker: r and the constant are positive, and the constant is below 1',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748*10000*r/(s^3*sqrt(card(N))))':
      'weaker: a larger constant',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4749/10000*r/(s^3*sqrt(card(N))))':
      'weaker: a larger constant',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10001*r/(s^3*sqrt(card(N))))':
      'the theorem holds with 0.469 (Shevtsova 2013)',
  },
  'johnson-lindenstrauss/chi-square': {
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2)/sum(j in J, v[j]^2))) == exp(-(card(K)/2*log(1 - 2*t)))':
      'the sign disappears in the square',
  },
  'infinite-width-gaussian-process/limit': {
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n < n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n == n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'weaker: one n is spoken of',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n + 1 <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n + 1, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'from the index after it on',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) < eps_n))))':
      'the statement for half of eps',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)) <= eps_n))))':
      'weaker: a number is at most its absolute value',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, relu(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'weaker: the positive part is at most the absolute value',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, -(c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z])))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the cosine is even',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), -(v[i,w]*h[i,x,z])))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the cosine is even',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i + 1,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the weights from the second on have the joint law of all',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i + 1,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the units from the second on have the joint law of all',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n - 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n*1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1 + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 2)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      'the quotient of the two scales tends to 1',
  },
  'subgaussian-maximum/expected maximum': {
    'sum(w in Omega, -(p[w]*max(i in N, X[i,w]))) <= sigma*sqrt(2*log(card(N)))':
      'subgaussian variables have mean 0, so the mean of their maximum is not negative',
    'sum(w in Omega, p[w]*min(i in N, X[i,w])) <= sigma*sqrt(2*log(card(N)))': 'weaker: a smaller left side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*(2*log(card(N)))':
      'for two variables and more 2*log(card(N)) is more than 1, hence more than its root',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*abs(2*log(card(N)))':
      'for two variables and more 2*log(card(N)) is more than 1, hence more than its root',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(3*log(card(N)))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*card(N))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*exp(card(N)))': 'weaker: a larger right side',
    'sum(w in Omega, p[w]*max(i in N, X[i,w])) <= sigma*sqrt(2*log(card(N) + 1))':
      'weaker: a larger right side',
  },
  'subgaussian-maximum/tail': {
    'max(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller left side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp(u^2/(2*sigma^2))':
      'weaker: a larger right side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(-(2*sigma^2)))':
      'weaker: a larger right side',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(3*sigma^2))':
      'weaker: a larger right side',
    'sum(w in Omega, -(p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= max(i in N, X[i,w])))) <= exp((-u^2)/(2*sigma^2))':
      'the left side is at most 0, the right side positive',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u < max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u == max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(3*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*card(N)) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*exp(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N) + 1)) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*sqrt(2*log(card(N))) + u <= min(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event',
    'sum(w in Omega, p[w]*indicator(sigma*(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event, since 2*log(card(N)) is 0 or more than 1',
    'sum(w in Omega, p[w]*indicator(sigma*abs(2*log(card(N))) + u <= max(i in N, X[i,w]))) <= exp((-u^2)/(2*sigma^2))':
      'weaker: a smaller event, since 2*log(card(N)) is 0 or more than 1',
  },
  'subgaussian-maximum/in an interval': {
    'forall(t in R, max(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'weaker: a smaller left side',
    'forall(t in R, sum(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2*2))':
      'weaker: a larger right side',
    'forall(t in R, sum(w in Omega, p[w]*exp(t*Y[w])) <= exp(t^2*((upper - lower)*2)^2/2))':
      'weaker: a larger right side',
    'forall(t in R, sum(w in Omega, -(p[w]*exp(t*Y[w]))) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the left side is at most 0, the right side positive',
    'forall(t in R, sum(w in Omega, p[w]*(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the left side is at most 0, the right side positive',
    'forall(t in R, sum(w in Omega, p[w]*tanh(t*Y[w])) <= exp(t^2*((upper - lower)/2)^2/2))':
      'tanh is at most 1, the right side at least 1',
    'forall(t in R, sum(w in Omega, p[w]*exp(-(t*Y[w]))) <= exp(t^2*((upper - lower)/2)^2/2))':
      'the statement for -t',
  },
  'hoeffding-finite-class/tail': {
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) < exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict at every t > 0: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(t < sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t == sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
  },
  'hoeffding-finite-class/under any law': {
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) < exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict at every t > 0: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'E(w in Sample, indicator(t < sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'E(w in Sample, indicator(t == sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,w])))) <= exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'E(w in Sample, indicator(t <= sum(i in N, V[i,w] - E(v in Sample, V[i,v])))) <= exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
  },
  'hoeffding-finite-class/both sides': {
    'max(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(t < abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t == abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v])))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(t <= relu(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,w]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the deviation of a number from itself is 0, and t is positive: the left side is 0',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-((-2)*t^2))/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp(2*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) < 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'strict for each side',
    'sum(w in Omega, p[w]*indicator(t <= abs(max(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'where three or more intervals are at least as long as t the right side exceeds 1; of two the largest deviation reaches t with probability 1 - t^2/(l1*l2) at most, by independence, and 1 - z <= exp(-z)',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 2 + exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(t <= abs(sum(i in N, X[i,w] - sum(v in Omega, p[v]*X[i,v]))))) <= 3*exp((-2)*t^2/sum(i in N, (b[i] - a[i])^2))':
      'weaker: a larger multiple',
  },
  'hoeffding-finite-class/finite class': {
    'max(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h]))))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(eps < max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps == max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, sum(i in M, Z[h,i,w])/card(M) - risk[h]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, relu(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(eps <= min(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event: all of the deviations are large',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp(-((-2)*card(M)*eps^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-((-2)*card(M)))*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp(2*card(M)*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H) + exp((-2)*card(M)*eps^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 3*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) < 2*card(H)*exp((-2)*card(M)*eps^2)':
      'strict for each hypothesis and side',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*(card(H) + 1)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2 + card(M))*eps^2)':
      'weaker: card(M) - 2 is at least -2*card(M)',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^3)':
      'eps^3 is at most eps^2 up to eps = 1, and there are no deviations of more than 1',
  },
  'hoeffding-finite-class/chosen by the data': {
    'max(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(eps < abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps == abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]])) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(eps <= relu(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp(-((-2)*card(M)*eps^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-((-2)*card(M)))*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp(2*card(M)*eps^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H) + exp((-2)*card(M)*eps^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 3*card(H)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) < 2*card(H)*exp((-2)*card(M)*eps^2)':
      'strict for the largest of the deviations',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*(card(H) + 1)*exp((-2)*card(M)*eps^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2 + card(M))*eps^2)':
      'weaker: card(M) - 2 is at least -2*card(M)',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^3)':
      'eps^3 is at most eps^2 up to eps = 1, and there are no deviations of more than 1',
  },
  'central-limit-berry-esseen/Cauchy means': {
    'forall(t in R, E(w in Sample, cos(-(t*(sum(i in N, X[i,w])/card(N))))) == exp(-(c*abs(t))))':
      'the cosine is even',
  },
  'central-limit-berry-esseen/deviation of a mean': {
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) < 2*exp((-2)*card(N)*h^2)':
      'strict for each side: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q)))) <= 2*exp((-2)*card(N)*h^2)':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(h < abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h == abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h <= sum(i in N, Y[i,w])/card(N) - q)) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(h <= relu(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2 + exp((-2)*card(N)*h^2)':
      'the right side is at least 1',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 3*exp((-2)*card(N)*h^2)':
      'weaker: a larger multiple',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp(-((-2)*card(N)*h^2))':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-((-2)*card(N)))*h^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp(2*card(N)*h^2)':
      'weaker: the exponential of a larger number',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2 + card(N))*h^2)':
      'weaker: card(N) - 2 is at least -2*card(N)',
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= 2*exp((-2)*card(N)*h^3)':
      'h^3 is at most h^2 up to h = 1, and there are no deviations of more than 1',
  },
  "central-limit-berry-esseen/Hoeffding's interval": {
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) < d':
      'strict for each side: the indicator is less than exp(s*(S - t)) wherever the sum S of deviations is not t, and S has mean 0',
    'max(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'the largest of nonnegative numbers is at most their sum',
    'sum(w in Omega, -(p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q)))) <= d':
      'weaker: a negative number on the left',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) < abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) == abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= sum(i in N, Y[i,w])/card(N) - q)) <= d':
      'a smaller event',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= relu(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event, since what relu is compared with is positive',
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)*(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(2/d/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(exp(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
    'sum(w in Omega, p[w]*indicator(sqrt(log(3/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/card(N) - q))) <= d':
      'a smaller event: the deviation is compared with a larger number',
  },
  'infinite-width-gaussian-process/mean': {
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])*sqrt(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, -(v[i,w]*h[i,x,z]))/sqrt(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/card(N))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/abs(card(N)))) == 0)':
      'a multiple of 0',
    'forall(x in A, E(w in Weights, E(z in Below, sum(i in N, v[i,w]*h[i,x,z])/sqrt(card(N) + 1))) == 0)':
      'a multiple of 0',
  },
  'infinite-width-gaussian-process/second moment': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2)) == m':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/fourth moment': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4)) == 3*m^2 + (nu*q - 3*m^2)/card(N)':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/excess kurtosis': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4))/E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 - 3 == (nu*q - 3*m^2)/m^2/card(N)':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4))/E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2 - 3 == (nu*q - 3*m^2)/m^2/card(N)':
      'the sign disappears in the even power',
  },
  'infinite-width-gaussian-process/relu and normal weights': {
    'E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, -(v[i,w]*g[i,z]))/sqrt(card(N)))^2))^2':
      'the sign disappears in the even power',
  },
  'johnson-lindenstrauss/mean': {
    'E(w in Sample, sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2)) == sum(j in J, v[j]^2)': evenSquares,
  },
  'johnson-lindenstrauss/variance': {
    'E(w in Sample, (sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2) - sum(j in J, v[j]^2))^2) == (2*sum(j in J, v[j]^2)^2 + kappa*sum(j in J, v[j]^4))/card(K)':
      evenSquares,
  },
  'johnson-lindenstrauss/upper tail': {
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) < exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the logarithm is strictly less than its polynomial, since eps is positive',
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) < sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) == sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator((2 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= max(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'a smaller event: the largest of squares is at most their sum',
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      evenSquares,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(card(K)*(eps^2/4 - eps^3/6))':
      atLeastOne,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(-(card(K)*(eps^2/4 - eps^3/6))))':
      atLeastOne,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(-(eps^2/4) - eps^3/6)))':
      atLeastOne,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4*(-(eps^3/6)))))':
      atLeastOne,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^3/4 - eps^3/6)))':
      'eps is below 1, so that eps^3/12 is at most eps^2/12, and eps^2/4 - eps^3/6 is more',
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/5 - eps^3/6)))':
      smallerExponent,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3*6)))':
      smallerExponent,
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps*3/6)))':
      atLeastOne,
  },
  'johnson-lindenstrauss/lower tail': {
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) < exp(-(card(K)*eps^2/4))':
      'strict, since log(1 - eps) is less than -eps - eps^2/2, and eps is positive',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) < (1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      smallerEvent,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) == (1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      smallerEvent,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      evenSquares,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= -((1 - eps)*sum(j in J, v[j]^2)))) <= exp(-(card(K)*eps^2/4))':
      'no sum of squares is negative',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (-1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      'no sum of squares is negative',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= 1*(-eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      'no sum of squares is negative',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*max(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/4))':
      'a smaller event: the largest of squares is at most their sum',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= exp(card(K)*eps^2/4)':
      atLeastOne,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= exp(-((-(card(K)*eps^2))/4))':
      atLeastOne,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^3/4))':
      'weaker: eps^3 is less than eps^2',
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= exp(-(card(K)*eps^2/5))':
      smallerExponent,
  },
  'johnson-lindenstrauss/both tails': {
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) < 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'strict, since the logarithms are strictly less than their polynomials',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) < abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) == abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator(eps + sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'a smaller event: eps + |v|^2 is at least eps*|v|^2, since eps is below 1',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= relu(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'a smaller event, since what relu is compared with is positive',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, -(P[i,j,w]*v[j]))^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      evenSquares,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2 + exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      atLeastOne,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 3*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'weaker: a larger right side',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(card(K)*(eps^2/4 - eps^3/6))':
      atLeastOne,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(-(card(K)*(eps^2/4 - eps^3/6))))':
      atLeastOne,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-((card(K) + 1)*(eps^2/4 - eps^3/6)))':
      'where the bound is below 1, card(K) is at least 4*log(2)/eps^2 - 1, and there exp(-(card(K)*(eps^2/4 + eps^3/6))), which bounds the lower tail, is so much less than the bound of the upper one that the sum of both is at most 2*exp(-((card(K) + 1)*(eps^2/4 - eps^3/6)))',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(-(eps^2/4) - eps^3/6)))':
      atLeastOne,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4*(-(eps^3/6)))))':
      atLeastOne,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^3/4 - eps^3/6)))':
      'eps is below 1, so that eps^3/12 is at most eps^2/12, and eps^2/4 - eps^3/6 is more',
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/5 - eps^3/6)))':
      smallerExponent,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3*6)))':
      smallerExponent,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps*3/6)))':
      atLeastOne,
  },
  'johnson-lindenstrauss/expected pairs': {
    'E(w in Sample, max(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the largest of nonnegative numbers is at most their sum',
    'E(w in Sample, sum(p in A, max(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the largest of nonnegative numbers is at most their sum',
    'E(w in Sample, sum(p in A, sum(q in A, -((1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is at most 0',
    'E(w in Sample, sum(p in A, sum(q in A, (-1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is at most 0',
    'E(w in Sample, sum(p in A, sum(q in A, 1*(-delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is at most 0',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - 1)/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is 0',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(q, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is 0',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, p))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'the left side is 0',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/3*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'weaker: a smaller left side',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) < abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) == abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps + sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'a smaller event: eps plus a square is at least eps times it, since eps is below 1',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      smallerEvent,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= relu(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'a smaller event, since what relu is compared with is positive where p is not q',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, -(P[i,j,w]*gap[p,q,j]))^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      evenSquares,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1) + exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      mostPairs,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= (card(A) + 1)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'weaker: a larger right side',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) + 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'weaker: a larger right side',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) + 1 - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      'weaker: a larger right side',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(card(K)*(eps^2/4 - eps^3/6))':
      mostPairs,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(-(card(K)*(eps^2/4 - eps^3/6))))':
      mostPairs,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-((card(K) + 1)*(eps^2/4 - eps^3/6)))':
      'as for `both tails`, pair by pair',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(-(eps^2/4) - eps^3/6)))':
      mostPairs,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4*(-(eps^3/6)))))':
      mostPairs,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^3/4 - eps^3/6)))':
      'eps is below 1, so that eps^3/12 is at most eps^2/12, and eps^2/4 - eps^3/6 is more',
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/5 - eps^3/6)))':
      smallerExponent,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3*6)))':
      smallerExponent,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps*3/6)))':
      mostPairs,
  },
  'johnson-lindenstrauss/all pairs': {
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) < failure':
      'strict for each pair, as in `both tails`, and there are pairs',
    'E(w in Sample, indicator(1 < sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 == sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(2 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 <= max(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      'a smaller event: the largest of nonnegative numbers is at most their sum',
    'E(w in Sample, indicator(1 <= sum(p in A, max(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      'a smaller event: the largest of nonnegative numbers is at most their sum',
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, -((1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))*2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      'the sum is 4 times as large, and what it was is a whole number, so that it is at least 1/4 just where it is at least 1',
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (-1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, 1*(-delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - 1)/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(q, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, p))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      neverPositive,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/3*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) < abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) == abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps + sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      'a smaller event: eps plus a square is at least eps times it, since eps is below 1',
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= failure':
      smallerEvent,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= relu(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      'a smaller event, since what relu is compared with is positive where p is not q',
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, -(P[i,j,w]*gap[p,q,j]))^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      evenSquares,
  },
  'reparameterisation-gradient/pathwise gradient': {
    'forall(h in R, j in R, h^2 + j^2 < 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: fewer steps are spoken of',
    'forall(h in R, j in R, h^2 + j^2 == 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: fewer steps are spoken of',
    'forall(h in R, j in R, h^2 + j^2 <= 1, E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w]))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: a number is at most its absolute value',
    'forall(h in R, j in R, h^2 + j^2 <= 1, relu(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: relu is at most the absolute value',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= h^2 + j^2 + E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'the bound is the product of two numbers that are not negative, one of them at most 1; the sum is at least the other',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c*2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: the bound times 4',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(2 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: a larger factor on the right',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(4 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: a larger factor on the right',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 3*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))':
      'weaker: a larger factor on the right',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 3*Z[w]^2)^k))':
      'weaker: a larger factor on the right',
    'forall(h in R, j in R, h^2 + j^2 <= 1, abs(E(w in Omega, f(mu + h + (s + j)*Z[w])) - E(w in Omega, f(mu + s*Z[w])) - (h*E(w in Omega, df(mu + s*Z[w])) + j*E(w in Omega, Z[w]*df(mu + s*Z[w])))) <= (h^2 + j^2)*E(w in Omega, c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^(k + 1)))':
      'weaker: one factor more, which is at least 3',
  },
  'reparameterisation-gradient/scores': {
    '(E(w in Omega, df(mu - s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'Z and -Z have the same moments, which determine the law',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu - s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'Z and -Z have the same moments, which determine the law',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu - s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'Z and -Z have the same moments, which determine the law',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu - s*Z[w])*(Z[w]^2 - 1))/s)':
      'Z and -Z have the same moments, which determine the law',
  },
  'reparameterisation-gradient/polynomials': {
    '(E(w in Omega, df(mu - s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'a polynomial of degree n at most, and odd moments up to the order n + 3 are 0: its mean does not change when Z becomes -Z',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu - s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'a polynomial of degree n at most, and odd moments up to the order n + 3 are 0: its mean does not change when Z becomes -Z',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu - s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*(Z[w]^2 - 1))/s)':
      'a polynomial of degree n at most, and odd moments up to the order n + 3 are 0: its mean does not change when Z becomes -Z',
    '(E(w in Omega, df(mu + s*Z[w])) == E(w in Omega, f(mu + s*Z[w])*Z[w])/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w]))) and (s*E(w in Omega, ddf(mu + s*Z[w])) == E(w in Omega, f(mu - s*Z[w])*(Z[w]^2 - 1))/s)':
      'only moments up to the order n + 3 occur, and the odd ones among them are 0: the mean does not change when Z becomes -Z',
  },
  'reparameterisation-gradient/heat equation': {
    'forall(h in R, h^2 <= 2, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 5 + 2*u^2 alone, which is no larger where Z^2 >= 1, and for the normal law the factor 1 + Z^2 there makes up for the rest, since the power of 5 + 2*u^2 grows with abs(Z) in the mean over the sign',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(-1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, and for the normal law the mean of abs(Z)*(Z^2 - 1)*(3 + 2*u^2 + 2*Z^2)^k is at least that of abs(Z)*(3 + 2*u^2)^k, since E abs(Z)^3 is 2 E abs(Z) and both factors grow with abs(Z) (the second in the mean over the sign)',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*((3 + 2*(mu + s*Z[w])^2)*(2*Z[w]^2))^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, and for the normal law the mean of abs(Z)*(1 + Z^2)*(2*Z^2)^k is at least that of abs(Z), while both this factor and the power grow with abs(Z) (the second in the mean over the sign)',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(-3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, which is no larger where Z^2 >= 3, and for the normal law the factor 1 + Z^2 there makes up for the rest, where the new power is at least -(3 - 2*Z^2)^k',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3*(2*(mu + s*Z[w])^2) + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, which is no larger where Z^2 >= 3/2, and for the normal law the factor 1 + Z^2 there makes up for the rest, since the power of 3 + 2*u^2 grows with abs(Z) in the mean over the sign',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + (2 + Z[w]^2))^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone',
    'forall(h in R, h^2 < 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: fewer steps are spoken of',
    'forall(h in R, h^2 == 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: fewer steps are spoken of',
    'forall(h in R, h^2 <= 1, E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w])) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: a number is at most its absolute value',
    'forall(h in R, h^2 <= 1, relu(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: relu is at most the absolute value',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h - s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'Z and -Z have the same moments, which determine the law',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu - s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'Z and -Z have the same moments, which determine the law',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu - s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'Z and -Z have the same moments, which determine the law',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu - s*Z[w])))':
      'Z and -Z have the same moments, which determine the law',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(-mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'Z and -Z have the same moments, which determine the law, and the other factors are even in Z',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu - s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'Z and -Z have the same moments, which determine the law, and the other factors are even in Z',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= (h^2 + E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k))/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'h^2 is at most 1, so the mean divided by s alone is at least the bound',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, (abs(Z[w])*c/2 + (1 + Z[w]^2))*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 alone before the power, to which 1 + Z^2 is added here',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, (abs(Z[w]) + c)/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 alone before the power; abs(Z) is at most 1 + Z^2',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c*2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: the bound times 4',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/3*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, and for the normal law the mean of abs(Z)*(1 + Z^2)*(3 + 2*u^2)^k is at least 3 times that of abs(Z)*(3 + 2*u^2)^k, since E abs(Z)^3 is 2 E abs(Z) and both factors grow with abs(Z) (the second in the mean over the sign)',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(2 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: a larger factor on the right',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(4 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: a larger factor on the right',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 3*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: a larger factor on the right',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 3*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: a larger factor on the right',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^(k + 1))/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'weaker: one factor more, which is at least 3',
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1*Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'the derivation needs the factor abs(Z)*c/2 before the power 3 + 2*u^2 alone, and for the normal law the mean of abs(Z)*Z^2*(3 + 2*u^2)^k is at least twice that of abs(Z)*(3 + 2*u^2)^k, since E abs(Z)^3 is 2 E abs(Z) and both factors grow with abs(Z) (the second in the mean over the sign)',
  },
  'denoising-score-matching/score of a mixture': {
    'forall(i in I, sum(a in A, p[a]*exp(-V(a, y)))*D(log(sum(a in A, p[a]*exp(-V(a, array(i1 in I, y[i1] + delta(i1, i)*(t - y[i1])))))), t = y[i]) == sum(a in A, p[a]*exp(-V(a, y))*D(log(exp(-V(a, y))), y[i])))':
      'delta(i1, i) leaves i1 = i alone',
    'forall(i in I, sum(a in A, p[a]*exp(-V(a, y)))*D(log(sum(a in A, p[a]*exp(-V(a, y)))), y[i]) == sum(a in A, p[a]*exp(-V(a, y))*D(log(exp(-V(a, array(i1 in I, y[i1] + delta(i1, i)*(t - y[i1]))))), t = y[i])))':
      'delta(i1, i) leaves i1 = i alone',
  },
  'denoising-score-matching/normal noise': {
    'forall(a in A, i in I, D(log(exp((-sum(j in I, (y[i] + delta(j, i)*(t - y[i]) - c[a,j])^2))/(2*sigma^2))), t = y[i]) == (c[a,i] - y[i])/sigma^2)':
      'only the coordinate i = j moves',
    'forall(a in A, i in I, D(log(exp((-sum(j in I, (y[j] + delta(j, i)*(t - y[j]) - c[a,j])^2))/(2*sigma^2))), t = y[i]) == (c[a,i] - y[i])/sigma^2)':
      'delta(j, i) leaves j = i alone',
    'forall(a in A, i in I, D(log(exp((-sum(j in I, (y[j] - c[a,i])^2))/(2*sigma^2))), y[i]) == (c[a,i] - y[i])/sigma^2)':
      'only the summand of j = i moves',
  },
  'denoising-score-matching/mean of the point': {
    'forall(i in I, y[i] + sigma^2*D(log(sum(a in A, p[a]*exp((-sum(j in I, (y[j] + delta(j, i)*(t - y[j]) - c[a,j])^2))/(2*sigma^2)))), t = y[i]) == sum(a in A, p[a]*exp((-sum(j in I, (y[j] - c[a,j])^2))/(2*sigma^2))*c[a,i])/sum(a in A, p[a]*exp((-sum(j in I, (y[j] - c[a,j])^2))/(2*sigma^2))))':
      'delta(j, i) leaves j = i alone',
  },
  'denoising-score-matching/least at the score': {
    'E(w in Omega, max(a in A, weight[a,w]*sum(i in I, (h[i,w] - g[a,i,w])^2))) <= E(w in Omega, sum(a in A, weight[a,w]*sum(i in I, (s[i,w] - g[a,i,w])^2)))':
      'weaker: the largest of nonnegative numbers is at most their sum',
    'E(w in Omega, sum(a in A, weight[a,w]*sum(i in I, (h[i,w] - g[a,i,w])^2))) <= E(w in Omega, sum(a in A, weight[a,w]*sum(i in I, (s[i,w] + g[a,i,w])^2)))':
      'the statement for -s',
  },
};
