export const losses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'categorical-nll-cross-entropy-kl/cross-entropy': {
    'cross(q) == cross(q)': 'both sides are the same',
    'nll(q) == nll(q)': 'both sides are the same',
  },
  'categorical-nll-cross-entropy-kl/frequencies are best': {
    'nll(q) <= nll(q)': 'both sides are the same',
    'nll(phat) <= nll(phat)': 'both sides are the same',
    'cross(phat) <= nll(q)': 'nll and cross are the same',
    'nll(phat) <= cross(q)': 'nll and cross are the same',
  },
  'categorical-nll-cross-entropy-kl/nothing else is best': {
    'forall(j in K, phat[j] == phat[j])': 'both sides are the same',
    'forall(j in K, q[j] == q[j])': 'both sides are the same',
  },
  'categorical-nll-cross-entropy-kl/divergence': {
    'cross(q) == cross(phat) + KL(phat, q)': 'nll and cross are the same',
    'nll(q) == nll(phat) + KL(phat, q)': 'nll and cross are the same',
  },
  'categorical-nll-cross-entropy-kl/any family': {
    '(cross(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - cross(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(cross(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= cross(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), cross(q) <= nll(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= cross(s)))':
      'nll and cross are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) < nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) == nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) < KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) == KL(phat, s), nll(q) <= nll(s)))':
      'weaker: less is claimed of q and s',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(phat), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'weaker: nll(phat) is at most nll(s)',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(q, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'no divergence is less than 0',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, phat) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'no divergence is less than 0',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, s) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, q)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(s) <= nll(s)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(q) <= nll(q)))':
      'what is concluded has two sides that are the same',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(s, s), nll(q) <= nll(s)))':
      'weaker: only q of divergence 0 are spoken of, the frequencies',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, phat), nll(q) <= nll(s)))':
      'weaker: only q of divergence 0 are spoken of, the frequencies',
    '(nll(q) - nll(s) == KL(phat, q) - KL(phat, s)) and (forall(nll(q) <= nll(s), KL(phat, q) <= KL(phat, s)) and forall(KL(phat, q) <= KL(phat, s), nll(phat) <= nll(s)))':
      'the frequencies are best',
  },
  'categorical-nll-cross-entropy-kl/zero for certain labels only': {
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) < 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no loss is below 0',
    'forall(1/card(N) + sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no loss is below 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: less is claimed',
    'forall(1*card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(2/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a positive multiple of the loss',
    'forall(1/card(N)*max(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'the largest of the terms, which are not negative, is 0 only where all are',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] > 1), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no probability is more than 1',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 2), 1/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'weaker: no probability is more than 1',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), -(1/card(N)*sum(i in N, -log(p[input[i],y[i]]))) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1*card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 2/card(N)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*sum(i in N, log(p[input[i],y[i]])) == 0)':
      'a multiple of the loss, which is 0',
    'forall(1/card(N)*sum(i in N, -log(p[input[i],y[i]])) <= 0, forall(j in N, p[input[j],y[j]] == 1)) and forall(forall(j in N, p[input[j],y[j]] == 1), 1/card(N)*max(i in N, -log(p[input[i],y[i]])) == 0)':
      'each of the terms is 0',
  },
  'categorical-nll-cross-entropy-kl/one input, two labels': {
    '0 < 1/card(N) + sum(i in N, -log(p[input[i],y[i]]))': 'weaker: a positive number is added',
    '0 < 1*card(N)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 2/card(N)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 1/(card(N) + 1)*sum(i in N, -log(p[input[i],y[i]]))': 'a positive multiple of the loss',
    '0 < 1/card(N)*max(i in N, -log(p[input[i],y[i]]))':
      'of terms that are not negative and have a positive sum the largest is positive',
  },
  'softmax-cross-entropy-convexity/convexity': {
    'forall(s in R, 0 <= s, s < 1, l(y, array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*l(y, z) + s*l(y, w))':
      'a condition more: weaker than the statement',
    'forall(s in R, 1 <= s, s <= 1, l(y, array(k in K, (1 - s)*z[k] + s*w[k])) <= (1 - s)*l(y, z) + s*l(y, w))':
      'a condition more: weaker than the statement',
  },
  'softmax-cross-entropy-convexity/hessian': {
    'forall(k in K, i in K, D(p(array(i1 in K, z[i1] + delta(i1, i)*(t - z[i1])))[k] - y[k], t = z[i]) == H(z)[k,i])':
      'off the entry i, delta is 0',
  },
  'softmax-cross-entropy-convexity/constants are in the kernel': {
    'forall(k in K, sum(i in K, H(w)[k,i]*v[i]) == 0)': 'the kernel is the same at all logits',
    'forall(k in K, sum(i in K, H(array(i1 in K, z[i]))[k,i]*v[i]) == 0)':
      'the kernel is the same at all logits',
    'forall(k in K, sum(i in K, H(z)[k,i]*v[k]) == 0)': 'the rows of the Hessian sum to 0',
  },
  'softmax-cross-entropy-convexity/linear models': {
    'forall(s in R, 0 <= s, s == 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) <= (1 - s)*F(W, b) + s*F(V, d))':
      'a condition more: weaker than the statement',
    'forall(s in R, 1 <= s, s <= 1, F(array(k in K, m in J, (1 - s)*W[k,m] + s*V[k,m]), array(k in K, (1 - s)*b[k] + s*d[k])) <= (1 - s)*F(W, b) + s*F(V, d))':
      'a condition more: weaker than the statement',
  },
  'softmax-cross-entropy-convexity/never strictly': {
    'F(array(k in K, m in J, W[k,m] - c[m]), array(k in K, b[k] + shift)) == F(W, b)':
      'the statement for the opposite row or number',
    'F(array(k in K, m in J, W[k,m] + c[m]), array(k in K, b[k] - shift)) == F(W, b)':
      'the statement for the opposite row or number',
  },
  'softmax-cross-entropy-convexity/positive loss': {
    '0 < F(V, b)': 'the statement at other parameters',
    '0 < F(W, y)': 'the statement at other parameters',
  },
  'softmax-cross-entropy-convexity/not attained without biases': {
    'exists(t in positive, F(array(k in K, q in J, t*V[k,q]), array(k in K, 0)) < F(W, array(k in K, 1)))':
      'one number added to all biases changes nothing',
    'exists(t in positive, F(array(k in K, q in J, t*V[k,q]), array(k in K, 1)) < F(W, array(k in K, 0)))':
      'the same bias for all classes does not change the loss',
  },
  'softmax-cross-entropy-convexity/one class': {
    'F(V, b) == 0': 'the statement at other parameters',
    'F(W, d) == 0': 'the statement at other parameters',
  },
  'softmax-cross-entropy-convexity/two layers not convex': {
    '-(1/2*net(1, 1)) + 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 1) - 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/3*net(1, 1) + 1/2*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 2) + 1/2*net(-1, -1) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/3*net(-1, -1) < net(0, 0)':
      'the loss is not negative, so the left side is at most what it was',
    '1/2*net(1, 1) + 1/2*net(-2, -1) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -2) < net(0, 0)': 'the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -1) < net(1, 0)':
      'the middle is log card(K) as long as one of the weights is 0',
    '1/2*net(2, 1) + 1/2*net(-1, -1) < net(0, 0)':
      'the middle is log card(K) as long as one of the weights is 0, and the loss falls with the product of the weights',
    '1/2*net(1, 1) + 1/2*net(-1, -1) < net(0, 1)':
      'the middle is log card(K) as long as one of the weights is 0, and the loss falls with the product of the weights',
  },
  'softmax-cross-entropy-convexity/tends to zero': {
    'forall(eps in positive, exists(T in positive, forall(t in R, T < t, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) < eps)))':
      'a condition more: weaker than the statement',
    'forall(eps in positive, exists(T in positive, forall(t in R, T == t, F(array(k in K, q in J, t*V[k,q]), array(k in K, t*d[k])) < eps)))':
      'weaker: said of one t alone',
  },
  'lasso-soft-thresholding/quadratic growth': {
    '-F(S(a)) + 1/2*(w - S(a))^2 <= F(w)': 'a smaller left side, since F is nonnegative',
    'F(S(a)) - 1/2*(w - S(a))^2 <= F(w)': 'weaker: a smaller left side',
    'F(S(a)) + 1/3*(w - S(a))^2 <= F(w)': 'weaker: a smaller left side',
  },
  'lasso-soft-thresholding/zero below the threshold': {
    'S(lambda) == 0': 'lambda is nonnegative: at most the threshold',
  },
  'lasso-soft-thresholding/zero only below the threshold': {
    'a <= lambda': 'weaker: a number is at most its absolute value',
    'relu(a) <= lambda': 'weaker: relu is at most the absolute value',
    'abs(lambda) <= lambda': 'lambda is nonnegative',
  },
  'lasso-soft-thresholding/orthonormal design': {
    '-loss(array(j in J, S(c[j]))) + 1/2*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'a smaller left side, since the loss is nonnegative',
    'loss(array(j in J, S(c[j]))) - 1/2*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'weaker: a smaller left side',
    'loss(array(j in J, S(c[j]))) + 1/3*sum(j in J, (v[j] - S(c[j]))^2) <= loss(v)':
      'weaker: a smaller left side',
  },
  'lasso-soft-thresholding/the absolute value has no derivative at zero': {
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (h <= abs(abs(h) - d*h))))':
      'weaker: a number is at most its absolute value',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (relu(h) <= abs(abs(h) - d*h))))':
      'weaker: relu is at most the absolute value',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (abs(h) <= abs(h) - d*h)))':
      'it holds for h of the sign opposite to d',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) <= radius) and (abs(h) <= relu(abs(h) - d*h))))':
      'it holds for h of the sign opposite to d',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) == radius) and (abs(h) <= abs(abs(h) - d*h))))':
      'h may be radius or -radius: with the sign opposite to that of d the right side is at least abs(h)',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (abs(h) >= radius) and (abs(h) <= abs(abs(h) - d*h))))':
      'h may be radius or -radius: with the sign opposite to that of d the right side is at least abs(h)',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (h <= radius) and (abs(h) <= abs(abs(h) - d*h))))':
      'weaker: a number is at most its absolute value',
    'forall(d in R, radius in positive, exists(h in R, (0 < abs(h)) and (relu(h) <= radius) and (abs(h) <= abs(abs(h) - d*h))))':
      'weaker: relu is at most the absolute value',
  },
  'mean-squared-error-linear-convexity/gap': {
    'theta*L(a) + (1 - theta)*L(b) - L(array(j in J, theta*a[j] + (1 - theta)*b[j])) == theta*(1 - theta)/card(N)*sum(n in N, sum(j in J, -(X[n,j]*(a[j] - b[j])))^2)':
      'the sign disappears in the square',
  },
  'mean-squared-error-linear-convexity/convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 + theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (2 - theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta + L(a) + (1 - theta)*L(b)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta + L(b))':
      'weaker: losses and their weights are not negative, and weights are at most 1',
  },
  'mean-squared-error-linear-convexity/strict convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (1 + theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (2 - theta)*L(b)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta + L(a) + (1 - theta)*L(b)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) < theta*L(a) + (1 - theta + L(b))':
      'weaker: losses and their weights are not negative, and weights are at most 1',
  },
  'mean-squared-error-linear-convexity/strong convexity': {
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 + theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (2 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses are not negative, and their weights are larger',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta + L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta + L(b)) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: losses and their weights are not negative, and weights are at most 1',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) + theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)))':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)*s^2))/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - (-(theta*(1 - theta)))*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(-1 - theta)*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1*(-theta))*s^2/card(N)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/(card(N) + 1)*sum(j in J, (a[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (b[j] - b[j])^2)':
      'weaker: less is subtracted',
    'L(array(j in J, theta*a[j] + (1 - theta)*b[j])) <= theta*L(a) + (1 - theta)*L(b) - theta*(1 - theta)*s^2/card(N)*sum(j in J, (a[j] - a[j])^2)':
      'weaker: less is subtracted',
  },
  'mean-squared-error-linear-convexity/gradient': {
    'forall(j in J, D(L(array(i1 in J, w[i1] + delta(i1, j)*(t - w[i1]))), t = w[j]) == 2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*w[i]) - y[n])))':
      'the delta vanishes unless i1 = j',
  },
  'mean-squared-error-linear-convexity/hessian': {
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = a[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = b[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[j]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*w[i]) + y[n])), w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,k]*w[i]) - y[n])), w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(-w[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(a[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(b[i] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[j] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[k] + delta(i, k)*(t - w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t + w[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - a[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - b[k]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[i]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
    'forall(j in J, k in J, D(2/card(N)*sum(n in N, X[n,j]*(sum(i in J, X[n,i]*(w[i] + delta(i, k)*(t - w[j]))) - y[n])), t = w[k]) == 2/card(N)*sum(n in N, X[n,j]*X[n,k]))':
      'affine in t, with the same slope',
  },
  'mean-squared-error-linear-convexity/positive semidefinite hessian': {
    '0 <= sum(j in J, v[j]*sum(k in J, (2/card(N) + sum(n in N, X[n,j]*X[n,k]))*v[k]))': 'a square is added',
    '0 <= sum(j in J, v[j]*sum(k in J, 2*card(N)*sum(n in N, X[n,j]*X[n,k])*v[k]))': 'a positive multiple',
    '0 <= sum(j in J, v[j]*sum(k in J, 3/card(N)*sum(n in N, X[n,j]*X[n,k])*v[k]))': 'a positive multiple',
    '0 <= sum(j in J, v[j]*sum(k in J, 2/(card(N) + 1)*sum(n in N, X[n,j]*X[n,k])*v[k]))':
      'a positive multiple',
  },
  'mean-squared-error-linear-convexity/solutions of the normal equations are minimisers': {
    'forall(w in R[J], L(w) <= L(w))': 'both sides are the same',
    'forall(w in R[J], L(a) <= L(a))': 'both sides are the same',
    'forall(w in R[J], L(a) <= L(b))': 'weaker: said of one model',
  },
  'gan-optimal-discriminator-js/best discriminator': {
    'V(best) <= V(best)': 'both sides are the same',
  },
  'gan-optimal-discriminator-js/zero for equal laws only': {
    'forall(JS <= 0, forall(j in X, q[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'both sides are the same',
    'forall(JS < 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'JS is not negative, so nothing is asked',
    'forall(JS == 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'weaker: said of JS == 0 alone, which is the same',
    'forall(JS <= 0, forall(j in X, p[j] == mean[j])) and forall(forall(j in X, p[j] == q[j]), JS == 0)':
      'p is the mean of p and q where it is q',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] == mean[j]), JS == 0)':
      'p is the mean of p and q where it is q',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] < q[j]), JS == 0)':
      'of two laws neither is less than the other everywhere',
    'forall(JS <= 0, forall(j in X, p[j] == q[j])) and forall(forall(j in X, p[j] > q[j]), JS == 0)':
      'of two laws neither is less than the other everywhere',
  },
  'gan-optimal-discriminator-js/bounds': {
    '(0 <= JS) and (JS <= 2)': 'weaker: a larger right side',
    '(0 <= JS) and (JS <= exp(2))': 'weaker: a larger right side',
    '(0 <= JS) and (JS <= log(3))': 'weaker: a larger right side',
  },
  'gan-optimal-discriminator-js/log 2 for disjoint laws only': {
    'forall(j in X, 0 < p[j]*q[j], JS < 2) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 < p[j]*q[j], JS < exp(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 < p[j]*q[j], JS < log(3)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'weaker: a larger right side',
    'forall(j in X, 0 > p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 1 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < -(p[j]*q[j]), JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] < 0), JS == log(2))':
      'products of probabilities are in [0, 1]',
    'forall(j in X, 0 < best[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*q[j] == 0), JS == log(2))':
      'best[j]*q[j] is zero where p[j]*q[j] is',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, best[j]*q[j] == 0), JS == log(2))':
      'best[j]*q[j] is zero where p[j]*q[j] is',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j] + q[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, q[j]*q[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*best[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, p[j]*mean[j] == 0), JS == log(2))':
      'a law is not zero everywhere',
    'forall(j in X, 0 < p[j]*q[j], JS < log(2)) and forall(forall(j in X, -(p[j]*q[j]) == 0), JS == log(2))':
      'the same condition',
  },
  'softmax-cross-entropy-gradient/gradient': {
    'forall(k in K, D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[i1]))), t = z[k]) == sum(j in K, y[j])*p(z)[k] - y[k])':
      'i1 is k wherever the factor delta(i1, k) is not 0',
  },
  'softmax-cross-entropy-gradient/softmax minus target': {
    'forall(k in K, D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[i1]))), t = z[k]) == p(z)[k] - y[k])':
      'i1 is k wherever the factor delta(i1, k) is not 0',
  },
  'softmax-cross-entropy-gradient/entries between -1 and 1': {
    'forall(k in K, (-1 < D(L(z), z[k])) and (D(L(z), z[k]) <= 1))':
      'softmax is positive, and a weight is at most 1',
    'forall(k in K, (-2 <= D(L(z), z[k])) and (D(L(z), z[k]) <= 1))': 'weaker: a wider bound',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[k]))), t = y[k])) and (D(L(z), z[k]) <= 1))':
      'the slope in logit k at a point where this logit is y[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, -z[i1] + delta(i1, k)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope at -z: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] - delta(i1, k)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope with the opposite sign, which lies between -1 and 1, too',
    'forall(k in K, (-1 <= D(L(array(i1 in K, y[i1] + delta(i1, k)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope at y: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[k] + delta(i1, k)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope at a point whose entries are all the same: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + (delta(i1, k) + (t - z[k])))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + 1*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(k, k)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, i1)*(t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, k)*(-t - z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope with the opposite sign, where logit k is -z[k]: between -1 and 1, too',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, k)*(t + z[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope where logit k is 3*z[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - y[k]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'the slope where logit k is 2*z[k] - y[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[i1]))), t = z[k])) and (D(L(z), z[k]) <= 1))':
      'i1 is k wherever the factor delta(i1, k) is not 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(z), z[k]) < 1))':
      'softmax is at most 1, and 1 for a single class only, whose weight is 1; of more classes it is less than 1',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[k]))), t = y[k]) <= 1))':
      'the slope in logit k at a point where this logit is y[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, -z[i1] + delta(i1, k)*(t - z[k]))), t = z[k]) <= 1))':
      'the slope at -z: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] - delta(i1, k)*(t - z[k]))), t = z[k]) <= 1))':
      'the slope with the opposite sign, which lies between -1 and 1, too',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, y[i1] + delta(i1, k)*(t - z[k]))), t = z[k]) <= 1))':
      'the slope at y: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[k] + delta(i1, k)*(t - z[k]))), t = z[k]) <= 1))':
      'the slope at a point whose entries are all the same: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + (delta(i1, k) + (t - z[k])))), t = z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + 1*(t - z[k]))), t = z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(k, k)*(t - z[k]))), t = z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, i1)*(t - z[k]))), t = z[k]) <= 1))':
      'all logits rise together, and the loss is invariant under that: the slope is 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, k)*(-t - z[k]))), t = z[k]) <= 1))':
      'the slope with the opposite sign, where logit k is -z[k]: between -1 and 1, too',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, k)*(t + z[k]))), t = z[k]) <= 1))':
      'the slope where logit k is 3*z[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - y[k]))), t = z[k]) <= 1))':
      'the slope where logit k is 2*z[k] - y[k]: the statement for another z',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[i1]))), t = z[k]) <= 1))':
      'i1 is k wherever the factor delta(i1, k) is not 0',
    'forall(k in K, (-1 <= D(L(z), z[k])) and (D(L(z), z[k]) <= 2))': 'weaker: a wider bound',
  },
  'softmax-cross-entropy-gradient/entries sum to zero': {
    'sum(k in K, D(L(array(i1 in K, -z[i1] + delta(i1, k)*(t - z[k]))), t = z[k])) == 0':
      'the slopes at -z, which sum to zero, too: the statement for another z',
    'sum(k in K, D(L(array(i1 in K, z[i1] - delta(i1, k)*(t - z[k]))), t = z[k])) == 0':
      'the slopes with the opposite sign',
    'sum(k in K, D(L(array(i1 in K, y[i1] + delta(i1, k)*(t - z[k]))), t = z[k])) == 0':
      'the slopes at y: the statement for another z',
    'sum(k in K, D(L(array(i1 in K, z[k] + delta(i1, k)*(t - z[k]))), t = z[k])) == 0':
      'at a point whose entries are all the same; the gradient is the same at all of these, so the statement for such a point',
    'sum(k in K, D(L(array(i1 in K, z[i1] + (delta(i1, k) + (t - z[k])))), t = z[k])) == 0':
      'all logits rise together, and the loss is invariant under that: each slope is 0',
    'sum(k in K, D(L(array(i1 in K, z[i1] + 1*(t - z[k]))), t = z[k])) == 0':
      'all logits rise together, and the loss is invariant under that: each slope is 0',
    'sum(k in K, D(L(array(i1 in K, z[i1] + delta(k, k)*(t - z[k]))), t = z[k])) == 0':
      'all logits rise together, and the loss is invariant under that: each slope is 0',
    'sum(k in K, D(L(array(i1 in K, z[i1] + delta(i1, i1)*(t - z[k]))), t = z[k])) == 0':
      'all logits rise together, and the loss is invariant under that: each slope is 0',
    'sum(k in K, D(L(array(i1 in K, z[i1] + delta(i1, k)*(t - z[i1]))), t = z[k])) == 0':
      'i1 is k wherever the factor delta(i1, k) is not 0',
  },
  'label-smoothing-cross-entropy/the smoothed label is best': {
    'CE(y, z) <= CE(z, p)':
      'z is in the order of y, so y, which has more where log z is larger, has no more of the loss than z',
    'CE(z, p) <= CE(z, p)': 'both sides are the same',
    'CE(z, z) <= CE(z, z)': 'both sides are the same',
  },
  'label-smoothing-cross-entropy/nothing else is best': {
    'forall(j in K, z[j] == z[j])': 'both sides are the same',
    'forall(j in K, p[j] == p[j])': 'both sides are the same',
  },
  'risk-smooth-loss-remainder/below': {
    'forall(s in R, h in R, y in R, l(s + h, y) - l(s, y) - slope(s, y)*h <= beta*2*h^2)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/above': {
    'forall(s in R, h in R, y in R, (-beta)*2*h^2 <= l(s + h, y) - l(s, y) - slope(s, y)*h)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/remainder': {
    'forall(s in R, h in R, y in R, l(s + h, y) - l(s, y) - slope(s, y)*h <= beta/2*h^2)':
      'weaker: without the absolute value',
    'forall(s in R, h in R, y in R, relu(l(s + h, y) - l(s, y) - slope(s, y)*h) <= beta/2*h^2)':
      'weaker: without the absolute value',
    'forall(s in R, h in R, y in R, abs(l(s + h, y) - l(s, y) - slope(s, y)*h) <= beta*2*h^2)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/growth': {
    'forall(s in R, y in R, l(s, y) <= abs(l(0, y)) + abs(slope(0, y))*abs(s) + beta/2*s^2)':
      'weaker: without the absolute value',
    'forall(s in R, y in R, relu(l(s, y)) <= abs(l(0, y)) + abs(slope(0, y))*abs(s) + beta/2*s^2)':
      'weaker: without the absolute value',
    'forall(s in R, y in R, abs(l(s, y)) <= abs(l(0, y)) + abs(slope(0, y))*abs(s) + beta*2*s^2)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/growth of the slope': {
    'forall(s in R, y in R, slope(s, y) <= abs(slope(0, y)) + beta*abs(s))':
      'weaker: without the absolute value',
    'forall(s in R, y in R, relu(slope(s, y)) <= abs(slope(0, y)) + beta*abs(s))':
      'weaker: without the absolute value',
  },
  'risk-smooth-loss-remainder/any law': {
    'E(z in Law, l(F[z] + H[z], Y[z])) - E(z in Law, l(F[z], Y[z])) - E(z in Law, slope(F[z], Y[z])*H[z]) <= beta/2*E(z in Law, H[z]^2)':
      'weaker: without the absolute value',
    'relu(E(z in Law, l(F[z] + H[z], Y[z])) - E(z in Law, l(F[z], Y[z])) - E(z in Law, slope(F[z], Y[z])*H[z])) <= beta/2*E(z in Law, H[z]^2)':
      'weaker: without the absolute value',
    'abs(E(z in Law, l(F[z] + H[z], Y[z])) - E(z in Law, l(F[z], Y[z])) - E(z in Law, slope(F[z], Y[z])*H[z])) <= beta*2*E(z in Law, H[z]^2)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/logistic slopes rise': {
    'slope(t) <= slope(t)': 'both sides are the same',
    'slope(s) <= loss(t)': 'a slope is negative, a loss positive',
    'slope(s) <= slope(s)': 'both sides are the same',
  },
  'risk-smooth-loss-remainder/by at most a quarter': {
    'slope(t) + slope(s) <= (t - s)/4': 'the left side is negative: slopes are, and losses are positive',
    'slope(t)*(-slope(s)) <= (t - s)/4': 'the left side is negative: slopes are, and losses are positive',
    'slope(s) - slope(s) <= (t - s)/4': 'the left side is 0',
    'slope(t) - loss(s) <= (t - s)/4': 'the left side is negative: slopes are, and losses are positive',
    'slope(t) - slope(t) <= (t - s)/4': 'the left side is 0',
    'slope(t) - slope(s) <= (t - s)*4': 'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/logistic loss above its tangents': {
    '-loss(s) + slope(s)*h <= loss(s + h)': 'weaker: losses are positive',
    'slope(s) + slope(s)*h <= loss(s + h)': 'weaker: slopes are negative, losses positive',
  },
  'risk-smooth-loss-remainder/by at most an eighth': {
    'slope(s + h) <= loss(s) + slope(s)*h + h^2/8': 'weaker: slopes are negative, losses positive',
    'loss(s + h) <= loss(s) + slope(s)*h + h^2*8': 'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/logistic risk above its tangents, any law': {
    '-E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) <= E(z in Law, loss(Y[z]*(F[z] + H[z])))':
      'weaker: losses are positive',
    'E(z in Law, slope(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) <= E(z in Law, loss(Y[z]*(F[z] + H[z])))':
      'weaker: slopes are negative, losses positive',
  },
  'risk-smooth-loss-remainder/by at most an eighth, any law': {
    'E(z in Law, slope(Y[z]*(F[z] + H[z]))) <= E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + 1/8*E(z in Law, H[z]^2)':
      'weaker: slopes are negative, losses positive',
    'E(z in Law, loss(Y[z]*(F[z] + H[z]))) <= E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + (1/8 + E(z in Law, H[z]^2))':
      'weaker: a larger bound',
    'E(z in Law, loss(Y[z]*(F[z] + H[z]))) <= E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + 1*8*E(z in Law, H[z]^2)':
      'weaker: a larger bound',
    'E(z in Law, loss(Y[z]*(F[z] + H[z]))) <= E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + 2/8*E(z in Law, H[z]^2)':
      'weaker: a larger bound',
  },
  'risk-smooth-loss-remainder/one eighth is best': {
    'exists(h in R, -(loss(0) + slope(0)*h) + c*h^2 < loss(h))': 'h = 0 shows it',
    'exists(h in R, (loss(0) + slope(0)*h)*(c*h^2) < loss(h))': 'h = 0 shows it',
    'exists(h in R, -loss(0) + slope(0)*h + c*h^2 < loss(h))': 'h = 0 shows it',
    'exists(h in R, loss(0)*(slope(0)*h) + c*h^2 < loss(h))': 'h = 0 shows it',
    'exists(h in R, slope(0) + slope(0)*h + c*h^2 < loss(h))': 'h = 0 shows it',
    'exists(h in R, loss(1) + slope(0)*h + c*h^2 < loss(h))': 'h = 0 shows it',
    'exists(h in R, loss(0) + slope(0)*h + c*h^3 < loss(h))': 'h^3 is less than h^2 for small h',
  },
  'risk-smooth-loss-remainder/no constant for the hinge loss': {
    'exists(h in R, -(c*h^2) < abs(max(0, -h) - kink*h))': 'the same with another c or slope at the kink',
    'exists(h in R, c*h^2 < abs(-max(0, -h) - kink*h))': 'the same with another c or slope at the kink',
    'exists(h in R, c*h^2 < abs(max(0, -h) + kink*h))': 'the same with another c or slope at the kink',
    'exists(h in R, c*h^2 < abs(max(0, -h) - (-(kink*h))))': 'the same with another c or slope at the kink',
    'exists(h in R, c*h^2 < abs(max(0, -h) - kink*kink))':
      'h = 0 shows it, or a small h where the slope is 0',
  },
};
