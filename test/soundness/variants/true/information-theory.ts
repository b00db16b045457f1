export const informationTheory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'shannon-entropy-bounds/nonnegative': {
    '0 <= H(uniform)': 'uniform is a law',
  },
  'shannon-entropy-bounds/at most log K': {
    'H(uniform) <= log(card(K))': 'uniform is a law',
    'H(P) <= card(K)': 'weaker: a larger bound',
    'H(P) <= exp(card(K))': 'weaker: a larger bound',
    'H(P) <= log(card(K) + 1)': 'weaker: a larger bound',
  },
  'shannon-entropy-bounds/zero for constants only': {
    'forall(H(P) < 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'no entropy is below 0',
    'forall(H(P) == 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'weaker: less is claimed',
    'forall(H(uniform) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(P) == 0)':
      'there is one outcome only then',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, uniform[a] == 1, H(P) == 0)':
      'there is one outcome only then',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] > 1, H(P) == 0)':
      'no probability is more than 1',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 2, H(P) == 0)':
      'no probability is more than 1',
    'forall(H(P) <= 0, exists(a in K, P[a] == 1)) and forall(a in K, P[a] == 1, H(array(i1 in K, P[a])) == 0)':
      'an array of ones in the place of P has the sum 0, too',
  },
  'shannon-entropy-bounds/log K for the uniform law only': {
    'forall(log(card(K)) < H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K))',
    'forall(log(card(K)) == H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'weaker: less is claimed',
    'forall(card(K) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(exp(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(log(card(K) + 1) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'no entropy is more than log(card(K)): nothing is claimed',
    'forall(log(card(K)) <= H(P), forall(k in K, uniform[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'both sides are the same',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] < 1/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] > 1/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 2/card(K)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/(card(K) + 1)), H(P) == log(card(K)))':
      'such numbers do not add up to 1',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1*card(K)), H(P) == log(card(K)))':
      'only where there is one outcome',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(uniform) == log(card(K)))':
      'the entropy of the uniform law is log(card(K))',
  },
  'shannon-entropy-bounds/strictly concave': {
    '-(t*H(P)) + (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) - (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + (-1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + 1*(-t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*Q[k]))':
      'weaker: an entropy, which is not negative, gets a smaller factor',
    't*H(P) + (1 - t)*H(Q) < H(array(k in K, t*uniform[k] + (1 - t)*Q[k]))':
      'the entropy of the uniform law is the largest; it is that of P and Q only if both are uniform',
    't*H(P) + (1 - t)*H(Q) < H(array(k in K, t*P[k] + (1 - t)*uniform[k]))':
      'the entropy of the uniform law is the largest; it is that of P and Q only if both are uniform',
  },
  'shannon-entropy-bounds/functions of X': {
    '(H(P) - Hg == sum(k in K, P[k]*(ln(image[g[k]]) - ln(P[k])))) and (Hg <= H(uniform))':
      'weaker: the entropy of the uniform law is the largest',
  },
  'shannon-entropy-bounds/merging two atoms': {
    'H(P) - H(merged) == (P[a] + P[b])*h(P[b]/(P[a] + P[b]))': 'h is symmetric',
  },
  'shannon-entropy-bounds/injective on the support': {
    'forall(H(P) < Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'no function of X has a larger entropy',
    'forall(H(P) == Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: less is claimed',
    'forall(H(uniform) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: the entropy of the uniform law is the largest',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 > P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'no probability is negative: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 > P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'no probability is negative: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 1 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'no probability is more than 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 1 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'no probability is more than 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) > 1, a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'a delta is at most 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) == 2, a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'a delta is at most 1: nothing is claimed',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], 1 == 1)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], b == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == a)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'what is concluded has two sides that are the same',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < uniform[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[b], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < uniform[b], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[a], g[a] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], 1 == 1, a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[b] == g[b], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[a], a == b), Hg == H(P))':
      'weaker: more is assumed of g',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], delta(a, b) < 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], delta(a, b) > 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], delta(a, b) != 1), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], delta(a, b) == 2), Hg == H(P))':
      'what is assumed is false for a = b of positive probability',
  },
  'shannon-entropy-bounds/pairs': {
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HX <= HX + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HY <= HX + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HXY <= HXY + HY)':
      'weaker: an entropy is added, which is not negative',
    '(HX + HY - HXY == sum(x in X, sum(y in Y, T[x,y]*(ln(T[x,y]) - ln(TX[x]*TY[y]))))) and (HXY <= HX + HXY)':
      'weaker: an entropy is added, which is not negative',
  },
  'shannon-entropy-bounds/pairs that are independent': {
    'forall(HX + HY < HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'no entropy of a pair is more than the sum',
    'forall(HX + HY == HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'weaker: less is claimed',
    'forall(HXY + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HXY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HX, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x]*TY[y]), HXY == HX + HY)':
      'one of the two is constant then',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] < TX[x]*TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] > TX[x]*TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == TX[x] + TY[y]), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
    'forall(HX + HY <= HXY, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(x in X, y in Y, T[x,y] == -(TX[x]*TY[y])), HXY == HX + HY)':
      'both sides, summed over all pairs, would have to be 1',
  },
  'donsker-varadhan-gibbs/Gibbs measure': {
    'forall(k in K, 0 <= P[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= Q[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, P[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, Q[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'P and Q are probabilities, too',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] < 0, G[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'no probability is negative',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, G[k] == 0, P[k] == 0)':
      'what is assumed is concluded',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, G[k] < 0, P[k] == 0)':
      'no probability is negative',
    'forall(k in K, 0 <= G[k]) and (sum(k in K, G[k]) == 1) and forall(k in K, P[k] == 0, G[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)':
      'what is assumed is concluded',
  },
  'donsker-varadhan-gibbs/upper bound': {
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= sum(j in K, P[j]*exp(phi[j]))':
      'x >= log x: weaker than the statement',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= exp(sum(j in K, P[j]*exp(phi[j])))':
      'exp x >= log x: weaker than the statement',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, P[j] + exp(phi[j])))':
      'the sum is larger: p + e >= p e for 0 <= p <= 1',
    'sum(k in K, Q[k]*phi[k]) - KL(Q, P) <= log(sum(j in K, Q[j]*exp(phi[j])))':
      'E_Q phi <= log E_Q e^phi by Jensen, and KL >= 0',
  },
  'donsker-varadhan-gibbs/zero at the Gibbs measure only': {
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, G[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both sides are the same',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == Q[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both sides are the same',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] < G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] > G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, G[k]*phi[k]) - KL(Q, P)) == 0)':
      'Q and G are the same here',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(G, P)) == 0)':
      'Q and G are the same here',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) < 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the gap is never negative',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the gap is never negative: equivalent',
    'forall(sum(j in K, P[j]*exp(phi[j])) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'x > log x: what is assumed never holds',
    'forall(exp(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'exp x > log x: what is assumed never holds',
    'forall(log(sum(j in K, P[j] + exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'the sum is larger than E_P e^phi: what is assumed never holds',
    'forall(log(sum(j in K, Q[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'then KL(Q||P) = 0, and phi is constant where Q > 0 by Jensen: Q = P = G',
  },
  'kl-divergence-gibbs-inequality/nonnegative': {
    '0 <= KL(Q, Q)': 'the divergence of a law from itself is 0',
    '0 <= KL(P, P)': 'the divergence of a law from itself is 0',
  },
  'kl-divergence-gibbs-inequality/zero for equal laws only': {
    'forall(KL(P, Q) < 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'the divergence is never negative: what is assumed never holds',
    'forall(KL(P, Q) == 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'the divergence is never negative: equivalent',
    'forall(KL(P, Q) <= 0, forall(k in K, Q[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'both sides are the same',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == P[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'both sides are the same',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] < Q[k]), KL(P, Q) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] > Q[k]), KL(P, Q) == 0)':
      'both laws sum to one: what is assumed never holds',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(Q, Q) == 0)':
      'the divergence of a law from itself is 0',
    'forall(KL(P, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, P) == 0)':
      'the divergence of a law from itself is 0',
  },
  'kl-divergence-gibbs-inequality/infinite': {
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 == y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 > y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 1 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y sums to one: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) < 1, y[a] <= eps, c < KL(P, y))))':
      'y is at most one everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), max(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, y))))':
      'y is at most one everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[a]) == 1, y[a] <= eps, c < KL(P, y))))':
      'eps is less than 1/card(K): what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 2, y[a] <= eps, c < KL(P, y))))':
      'y is at most two everywhere, which is enough',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] < eps, c < KL(P, y))))':
      'one more restriction on y: weaker than the statement',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] == eps, c < KL(P, y))))':
      'one more restriction on y: weaker than the statement',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] >= eps, c < KL(P, y))))':
      'eps is more than 1: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, P[a] <= eps, c < KL(P, y))))':
      'eps is less than P[a]: what is assumed never holds',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, eps < KL(P, y))))':
      'the statement for c = 1, with eps at most 1',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(array(i1 in K, P[a]), y))))':
      'the summand of a tends to infinity, and the others are at least P[a]*log(P[a])',
    'forall(c in R, exists(eps in positive, forall(y in R[K], forall(k in K, 0 < y[k]), sum(k in K, y[k]) == 1, y[a] <= eps, c < KL(P, array(i1 in K, y[a])))))':
      'P sums to one, and -log(y[a]) tends to infinity',
  },
  'kl-divergence-gibbs-inequality/no finite bound': {
    'forall(c in R, exists(t in R, (0 < t) and (t < 2) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'weaker: t may be larger',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (t < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) - 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2 + (log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1*2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 2/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(-log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(1/2 - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(exp(1/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1*2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(2/2) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/3) - log(t)) + 1/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + (1/2 + (log(1/2) - log(1 - t))))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 2/2*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/3*(log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(-log(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) + log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2)*(-log(1 - t))))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(1/2 - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(exp(1/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1*2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(2/2) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/3) - log(1 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(1 + t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
    'forall(c in R, exists(t in R, (0 < t) and (t < 1) and (c < 1/2*(log(1/2) - log(t)) + 1/2*(log(1/2) - log(2 - t)))))':
      'near t = 0 a positive multiple of -log(t) exceeds all, and the rest is bounded',
  },
  'kl-divergence-gibbs-inequality/jointly convex': {
    'KL(array(k in K, sum(i in I, weight[i]*p[i,k])), array(k in K, sum(i in I, weight[i] + q[i,k]))) <= sum(i in I, weight[i]*KL(p[i], q[i]))':
      'weaker: the second measure is larger, and the divergence from it smaller',
  },
  'kl-divergence-gibbs-inequality/Pinsker, one term': {
    '-(3*(a - b)^2) <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(b - b)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(a - a)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)': 'the right side is nonnegative',
    '3*(a - b)^2 <= (3*a + 4*b)*(a*(ln(a) - ln(b)) - a + b)':
      'weaker: the second factor on the right is nonnegative, and the first larger',
    '3*(a - b)^2 <= (2*a + 5*b)*(a*(ln(a) - ln(b)) - a + b)':
      'weaker: the second factor on the right is nonnegative, and the first larger',
    '3*(a - b)^2 <= (2*a + 4*b)*(a*(ln(a) - ln(b)) + a + b)': 'weaker: the right side is larger',
  },
  'kl-divergence-gibbs-inequality/Pinsker': {
    '-(2*TV^2) <= KL(P, Q)': 'weaker: a negative number on the left',
    '2*TV^3 <= KL(P, Q)': 'the total variation is at most one, and its cube at most its square',
  },
  'kl-divergence-gibbs-inequality/zero elsewhere': {
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) < 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is not negative: what is assumed never holds',
    'forall(k in K, t + delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*1 + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(a, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, k) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t + delta(k, b)) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*1 == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(b, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, k) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'the sum is positive: what is assumed never holds',
    'forall(k in K, s*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (-1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 + t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (2 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 - s)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'what is assumed is that k is neither a nor b, as before',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, -(s*delta(k, a)) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) - (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a)*((1 - s)*delta(k, b)) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, t*delta(k, a) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, b) + (1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (-1 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 + s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + 1*(-s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (2 - s)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - t)*delta(k, b) == 0)':
      'k is neither a nor b: all deltas are 0',
    'forall(k in K, t*delta(k, a) + (1 - t)*delta(k, b) == 0, s*delta(k, a) + (1 - s)*delta(k, a) == 0)':
      'k is neither a nor b: all deltas are 0',
  },
  'kl-divergence-gibbs-inequality/not symmetric': {
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[a]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[b]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[a]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[b]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] < 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[a] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[b] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 1, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] < 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[a] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[b] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 1, Q[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)) and (KL(P, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(Q, Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(array(i1 in K, P[a]), Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(array(i1 in K, P[b]), Q) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, P) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, array(i1 in K, Q[a])) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, array(i1 in K, Q[b])) != KL(Q, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(P, P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(array(i1 in K, Q[a]), P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(array(i1 in K, Q[b]), P)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, Q)))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, array(i1 in K, P[a]))))':
      'holds of the same two laws',
    'exists(P in R[K], Q in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (KL(P, Q) != KL(Q, array(i1 in K, P[b]))))':
      'holds of the same two laws',
  },
  'kl-divergence-gibbs-inequality/no triangle inequality': {
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= S[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[a]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[b]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[a]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[b]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= P[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[a]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[b]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] < 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, S[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, P[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[a] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[b] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 1, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, S[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] < 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, S[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[a] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[b] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 1, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, S[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, P[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] < 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, P[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, Q[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[a] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[b] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 1, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, S[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, P[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] < 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, S[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, P[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[a] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[b] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 1, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, P[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, Q[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (-KL(P, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) - KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q)*KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(Q, Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(array(i1 in K, P[a]), Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(array(i1 in K, P[b]), Q) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, P) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, array(i1 in K, Q[b])) + KL(Q, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(S, S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(array(i1 in K, Q[a]), S) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, P) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, Q) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, array(i1 in K, S[b])) < KL(P, S)))':
      'holds of the same three laws',
    'exists(P in R[K], Q in R[K], S in R[K], (forall(k in K, 0 <= P[k]) and (sum(k in K, P[k]) == 1)) and (forall(k in K, 0 <= Q[k]) and (sum(k in K, Q[k]) == 1)) and (forall(k in K, 0 <= S[k]) and (sum(k in K, S[k]) == 1)) and (forall(k in K, Q[k] == 0, P[k] == 0) and forall(k in K, P[k] == 0, Q[k] == 0)) and (forall(k in K, S[k] == 0, Q[k] == 0) and forall(k in K, Q[k] == 0, S[k] == 0)) and (KL(P, Q) + KL(Q, S) < KL(P, array(i1 in K, S[a]))))':
      'holds of the same three laws',
  },
  'donsker-varadhan-gibbs/any law: Hellinger distance': {
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= E(v in Omega, weight[v]) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'weaker: a number and its exponential are more than its logarithm',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= exp(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'weaker: a number and its exponential are more than its logarithm',
  },
  'donsker-varadhan-gibbs/any law: upper bound': {
    'E(w in Omega, f[w]) - E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'E f is at most log E e^f by Jensen, and the entropy is nonnegative',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= E(v in Omega, weight[v])':
      'weaker: a number and its exponential are more than its logarithm',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= exp(E(v in Omega, weight[v]))':
      'weaker: a number and its exponential are more than its logarithm',
  },
  'donsker-varadhan-gibbs/any law: zero at the Gibbs measure only': {
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) < 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'the gap is never negative: what is assumed never holds',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'the gap is never negative: equivalent',
    'forall(E(v in Omega, weight[v]) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'a number and its exponential are more than its logarithm: what is assumed never holds',
    'forall(exp(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'a number and its exponential are more than its logarithm: what is assumed never holds',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'then E f = log E e^f and the entropy is 0: f is constant and q = 1 almost surely',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, q[w] - weight[w]/E(v in Omega, weight[v])) == 0)':
      'weaker: both densities have the mean one',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, relu(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'weaker: relu is at most the absolute value',
  },
  'donsker-varadhan-gibbs/positive part': {
    'max(a*t, 0) < abs(a*ln(a)) + exp(t)':
      'strict: for positive a even a*t + a is at most a*ln(a) + exp(t), and exp(t) is positive',
    'min(a*t, 0) <= abs(a*ln(a)) + exp(t)': 'weaker: the least of two numbers is at most the largest',
    'max(a + t, 0) <= abs(a*ln(a)) + exp(t)': 't + 1 is at most exp(t), and a - 1 at most abs(a*ln(a))',
    'max(a*t, 0) <= relu(a*ln(a)) + exp(t)':
      'where a is below 1 the product is at most max(t, 0), which is at most exp(t)',
    'max(a*t, 0) <= abs(-(a*ln(a))) + exp(t)': 'the sign disappears in the absolute value',
  },
  'mutual-information-identities/nonnegative': {
    '0 <= HX': 'entropies are nonnegative',
    '0 <= HY': 'entropies are nonnegative',
  },
  'mutual-information-identities/zero for independence only': {
    'forall(I < 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'no information is negative',
    'forall(I == 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'information is nonnegative',
    'forall(HX <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'a value of X that is certain is independent of Y',
    'forall(HY <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i]*TY[j]), I == 0)':
      'a value of Y that is certain is independent of X',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] < TX[i]*TY[j]), I == 0)':
      'no such laws: both sides sum to one',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] > TX[i]*TY[j]), I == 0)':
      'no such laws: both sides sum to one',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == TX[i] + TY[j]), I == 0)':
      'no such laws: no cell is more than its row, so all columns would be zero',
    'forall(I <= 0, forall(i in X, j in Y, T[i,j] == TX[i]*TY[j])) and forall(forall(i in X, j in Y, T[i,j] == -(TX[i]*TY[j])), I == 0)':
      'no such laws: one side sums to one, the other to -1',
  },
  'mutual-information-identities/at most the entropies': {
    '(HX <= HX) and (I <= HY)': 'both sides are the same',
    '(I <= HX) and (HY <= HY)': 'both sides are the same',
    '(I <= HY) and (I <= HY)': 'weaker: the second half, twice',
    '(I <= HXY) and (I <= HY)':
      'the joint entropy is at least that of X and that of Y, which information does not exceed',
    '(I <= HX) and (I <= HXY)':
      'the joint entropy is at least that of X and that of Y, which information does not exceed',
  },
  'mutual-information-identities/conditioning on average': {
    'I <= HX': 'information is at most the entropy',
    'HXgivenY <= HXY': 'what is left of the joint entropy without that of Y, which is nonnegative',
  },
  'mutual-information-identities/conditioning on one value may raise the entropy': {
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= T[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[c,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[d,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,r]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,s]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'weaker: other entries are nonnegative, or fewer are asked about',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < max(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'the largest of the witness is positive, too',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[c,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'one entry of the witness, which is positive, as often as there are values of X',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[d,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'one entry of the witness, which is positive, as often as there are values of X',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,s])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'the other column of the witness is positive, too',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, max(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'with the witness the left side is that of 3/4 and 1/8, which is 0.48, less than log 2',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[c,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'for a witness with little mass in the row c, half of the column r in it, the left side is as small as one likes',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,s]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,r])))))))':
      'with the witness the left side is that of one number above 1, and not positive',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[c,r], sum(u in X, J[u,r])))))))':
      'with the witness the right side is log(2)/2 for each value of X, and there are at least two; the left side is 0.38',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[d,r], sum(u in X, J[u,r])))))))':
      'with the witness the right side is log(2)/2 for each value of X, and there are at least two; the left side is 0.38',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[c,r])))))))':
      'for a witness with little mass in the column r the left side is as small as one likes; the right side depends on shares alone',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[d,r])))))))':
      'for a witness with little mass in the column r the left side is as small as one likes; the right side depends on shares alone',
    'exists(J in R[X, Y], (forall(x in X, y in Y, 0 <= J[x,y]) and (sum(x in X, sum(y in Y, J[x,y])) == 1)) and ((0 < sum(x in X, J[x,r])) and (entropy(array(x in X, sum(y in Y, J[x,y]))) < entropy(array(x in X, per(J[x,r], sum(u in X, J[u,s])))))))':
      'with the witness the right side is 2/6*log(6), which is 0.59; the left side is 0.38',
  },
  'gaussian-kl-divergence/formula': {
    'E(w in Omega, (-1)/2*sum(a in J, log(tau*s[a]) + sum(j in J, -(u[a,j]*(m0[j] + z[w,j] - m0[j])))^2/s[a]) - (-1)/2*sum(a in J, log(tau*t[a]) + sum(j in J, v[a,j]*(m0[j] + z[w,j] - m1[j]))^2/t[a])) == 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the sign disappears in the square',
    'E(w in Omega, (-1)/2*sum(a in J, log(tau*s[a]) + sum(j in J, u[a,j]*(m0[j] - z[w,j] - m0[j]))^2/s[a]) - (-1)/2*sum(a in J, log(tau*t[a]) + sum(j in J, v[a,j]*(m0[j] + z[w,j] - m1[j]))^2/t[a])) == 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'm0 cancels, and the sign of z disappears in the square',
    'E(w in Omega, (-1)/2*sum(a in J, log(tau*s[a]) + sum(j in J, u[a,j]*(m0[j] + z[w,j] - m0[j]))^2/s[a]) - (-1)/2*sum(a in J, log(tau*t[a]) + sum(j in J, -(v[a,j]*(m0[j] + z[w,j] - m1[j])))^2/t[a])) == 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the sign disappears in the square',
    'E(w in Omega, (-1)/2*sum(a in J, log(tau*s[a]) + sum(j in J, u[a,j]*(m0[j] + z[w,j] - m0[j]))^2/s[a]) - (-1)/2*sum(a in J, log(tau*t[a]) + sum(j in J, v[a,j]*(m0[j] - z[w,j] - m1[j]))^2/t[a])) == 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'z and -z have the same mean, 0, and the same covariance',
    'E(w in Omega, (-1)/2*sum(a in J, log(tau*s[a]) + sum(j in J, u[a,j]*(m0[j] + z[w,j] - m0[j]))^2/s[a]) - (-1)/2*sum(a in J, log(tau*t[a]) + sum(j in J, v[a,j]*(m0[j] + z[w,j] - m1[j]))^2/t[a])) == 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, -(v[b,j]*(m1[j] - m0[j])))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the sign disappears in the square',
  },
  'gaussian-kl-divergence/nonnegative': {
    '0 <= 1/2 + (sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'weaker: 1/2 more than a number that is not negative',
    '0 <= 1*2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the statement times 4',
    '0 <= 2/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the statement times 2',
    '0 <= 1/3*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the statement times 2/3',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) + card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'weaker: card(J) is added',
    '0 <= 1/2*(sum(b in J, sum(j in J, max(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the maximum is at least the summand k = j, which leaves the diagonal of S0; its determinant is at least that of S0 (Hadamard), so this is the statement for the diagonal and more',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[b]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the trace becomes sum(b in J, s[b]/t[b]), since the axes u and v are orthonormal and complete, and x - 1 - log(x) is not negative',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[j]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the statement for the variances s along the coordinates themselves, whose determinant is the same',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2*t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, max(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j] + (m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, -(v[b,j]*(m1[j] - m0[j])))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the sign disappears in the square',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, u[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[j,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,b]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(-m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] + m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j]*(-m0[j])))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(s[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(t[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[b] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m1[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'the statement for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - s[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[b]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a])))':
      'a sum of squares in the place of the distance is not negative either, and the rest is twice the divergence for equal means',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, t[b]) - sum(a in J, log(s[a])))':
      'weaker: t[b] is more than log(t[b])',
    '0 <= 1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, exp(t[b])) - sum(a in J, log(s[a])))':
      'weaker: exp(t[b]) is more than log(t[b])',
  },
  'gaussian-kl-divergence/zero for equal laws only': {
    'forall(p in J, m1[p] == m1[p]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'weaker: the means are not spoken of',
  },
  'gaussian-kl-divergence/eigenvalues': {
    'exists(W in R[J, J], l in R[J], forall(i in J, 0 < s[i]) and forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a]))) == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)))':
      'weaker: s is positive anyway',
    'exists(W in R[J, J], l in R[J], forall(i in J, 0 < t[i]) and forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a]))) == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)))':
      'weaker: t is positive anyway',
    'exists(W in R[J, J], l in R[J], forall(i in J, 0 < l[i]) and forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[k]*delta(i, k)) and (1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a]))) == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)))':
      'where delta(i, k) is not 0, i and k are the same',
    'exists(W in R[J, J], l in R[J], forall(i in J, 0 < l[i]) and forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, -(v[b,j]*(m1[j] - m0[j])))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a]))) == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, W[j,i]*(m1[j] - m0[j]))^2)))':
      'the sign disappears in the square',
    'exists(W in R[J, J], l in R[J], forall(i in J, 0 < l[i]) and forall(i in J, k in J, sum(a in J, s[a]*sum(j in J, u[a,j]*W[j,i])*sum(j in J, u[a,j]*W[j,k])) == l[i]*delta(i, k)) and (1/2*(sum(b in J, sum(j in J, sum(k in J, v[b,j]*v[b,k]*sum(a in J, s[a]*u[a,j]*u[a,k])))/t[b]) - card(J) + sum(b in J, sum(j in J, v[b,j]*(m1[j] - m0[j]))^2/t[b]) + sum(b in J, log(t[b])) - sum(a in J, log(s[a]))) == 1/2*sum(i in J, l[i] - 1 - log(l[i])) + 1/2*sum(i in J, sum(j in J, -(W[j,i]*(m1[j] - m0[j])))^2)))':
      'the sign disappears in the square',
  },
  'gaussian-kl-divergence/affine maps': {
    'forall(i in J, k in J, sum(g in J, sum(h in J, U[g,i]*T0[g,h]*U[h,k])) == l[k]*delta(i, k)) and forall(i in J, k in J, sum(g in J, sum(h in J, U[g,i]*T1[g,h]*U[h,k])) == delta(i, k)) and forall(i in J, sum(j in J, U[j,i]*(n1[j] - n0[j])) == sum(g in J, W[g,i]*(m1[g] - m0[g])))':
      'where delta(i, k) is not 0, i and k are the same',
  },
  'gaussian-kl-divergence/diagonal against the standard law': {
    'E(w in Omega, (-1)/2*sum(j in J, log(tau*sigma[j]^2) + z[w,j]^2/sigma[j]^2) + 1/2*sum(j in J, log(tau) + (-mean[j] + z[w,j])^2)) == 1/2*sum(j in J, sigma[j]^2 + mean[j]^2 - 1 - log(sigma[j]^2))':
      'z and -z have the same mean, 0, and the same second moment',
    'E(w in Omega, (-1)/2*sum(j in J, log(tau*sigma[j]^2) + z[w,j]^2/sigma[j]^2) + 1/2*sum(j in J, log(tau) + (mean[j] - z[w,j])^2)) == 1/2*sum(j in J, sigma[j]^2 + mean[j]^2 - 1 - log(sigma[j]^2))':
      'z and -z have the same mean, 0, and the same second moment',
  },
  'information-bottleneck-decomposition/bound': {
    '-HYgivenZ + beta*IXZ <= loss + beta*rate': 'weaker: the conditional entropy is not negative',
    'HYgivenZ - beta*IXZ <= loss + beta*rate': 'weaker: the mutual information is not negative',
    'decoder + beta*IXZ <= loss + beta*rate':
      'the excess is the entropy and beta times the divergence of the marginal from r, neither of which is negative',
    'HYgivenZ + beta*marginal <= loss + beta*rate':
      'the rate is the mutual information and this divergence, and the cross-entropy is at least the conditional entropy',
    'HYgivenZ + beta*IXZ <= HYgivenZ + beta*rate': 'the rate is at least the mutual information',
    'HYgivenZ + beta*IXZ <= loss + beta*IXZ': 'the cross-entropy is at least the conditional entropy',
  },
  'information-bottleneck-decomposition/equality when matched only': {
    'forall(loss + beta*rate < HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'the left side is never smaller, so this is never assumed',
    'forall(loss + beta*rate == HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'the left side is never smaller, so the same is assumed',
    'forall(loss + beta*rate <= -HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'what is assumed is that the two divergences, beta times the second, and twice the entropy are zero: none is negative',
    'forall(loss + beta*rate <= HYgivenZ - beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'what is assumed is that the two divergences and twice the mutual information, with their weights, are zero: none is negative',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, r[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'r and PZ are the same, as the statement says besides',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, PZ[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'weaker: of the prior nothing is said',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == r[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'weaker: of the prior nothing is said',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] < ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: both tables have the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] > ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: both tables have the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c] + q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: the left sides have the sum card(Y) + card(Z), the right sides the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, -(PZ[c]*q[c,b]) == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: the left sides have the sum -1, the right sides the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, r[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'the other condition is that r and PZ are the same',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] < PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: both laws have the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] > PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'never assumed: both laws have the sum 1',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), HYgivenZ + beta*rate == HYgivenZ + beta*IXZ)':
      'the rate is the mutual information where r is PZ',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*IXZ == HYgivenZ + beta*IXZ)':
      'the cross-entropy is the conditional entropy where q is the true decoder',
  },
  'information-bottleneck-decomposition/total correlation is nonnegative': {
    '0 <= information': 'mutual information is a divergence of laws',
  },
  'information-bottleneck-decomposition/information dropout': {
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(-(a*g[w]))) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) == -log(a) - 1/2*(log(tau) + 1)':
      'the square is that of a*g[w] with either sign',
  },
  'data-processing-inequality/less about Y': {
    'IXY <= IXY': 'both sides are the same',
    'ITY <= ITY': 'both sides are the same',
  },
  'data-processing-inequality/less about X': {
    'IXT <= IXT': 'both sides are the same',
    'ITY <= ITY': 'both sides are the same',
    'ITY <= IXY': "the part 'less about Y'",
  },
  'data-processing-inequality/equality for sufficient T': {
    'forall(IXY < ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'never assumed: the right side is at most the left',
    'forall(IXY == ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'the right side is at most the left, so the same is assumed',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) < JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'never assumed: for one c the sums of both sides over a and b are the square of PT[c]',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) > JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'never assumed: for one c the sums of both sides over a and b are the square of PT[c]',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c] + J[a,b]*W[a,c] == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'summed over a, and over b, the condition says that all J[a,b]*W[a,c] with one c are the same: that is sufficient',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, -(PT[c]*(J[a,b]*W[a,c])) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'one side is not negative and the other not positive, so both are zero, and the condition of the statement holds',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(-(J[a,b]*W[a,c])) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'one side is not negative and the other not positive, so both are zero, and the condition of the statement holds',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == -(JX[a]*W[a,c]*TY[c,b])), ITY == IXY)':
      'one side is not negative and the other not positive, so both are zero, and the condition of the statement holds',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == (-(JX[a]*W[a,c]))*TY[c,b]), ITY == IXY)':
      'one side is not negative and the other not positive, so both are zero, and the condition of the statement holds',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b] + W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'summed over a and b the condition says that PT[c] is 0 for every c: nothing has mass, and both informations are zero',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == (JX[a] + W[a,c])*TY[c,b]), ITY == IXY)':
      'summed over a and b the condition says that PT[c] is 0 for every c: nothing has mass, and both informations are zero',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c] + TY[c,b]), ITY == IXY)':
      'summed over a, and over b, the condition says that all J[a,b]*W[a,c] with one c are the same: that is sufficient',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), IXY == IXY)':
      'weaker: the second conclusion is an identity',
    'forall(IXY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == ITY)':
      'weaker: the second conclusion is an identity',
  },
  'data-processing-inequality/along layers': {
    'max(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) - ln(UU[u]*YY[y])))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'weaker: the summand of each u is the mass of u times a divergence, hence not negative, and the maximum is at most the sum',
    'sum(u in U, sum(y in Y, -(UY[u,y]*(ln(UY[u,y]) - ln(UU[u]*YY[y]))))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'mutual information is not negative',
    'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) + ln(UU[u]*YY[y])))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'masses are at most 1, so their logarithms are not positive: the left side is at most 0, the right side at least 0',
    'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y])*(-ln(UU[u]*YY[y]))))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'both logarithms are not positive, so with the sign the left side is at most 0, and the right side is at least 0',
    'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) - ln(UU[u] + YY[y])))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'UY[u,y] is at most UU[u], so the left side is at most 0, and the right side is at least 0',
    'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) - ln(-(UU[u]*YY[y]))))) <= sum(t in T, sum(y in Y, TY[t,y]*(ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'ln is 0 of what is not positive, so the left side is at most 0, and the right side is at least 0',
    'sum(u in U, sum(y in Y, UY[u,y]*(ln(UY[u,y]) - ln(UU[u]*YY[y])))) <= sum(t in T, sum(y in Y, TY[t,y]*(-ln(TY[t,y]) - ln(TT[t]*YY[y]))))':
      'the right side is the sum of three entropies, each at least the mutual information of T and Y',
  },
  'data-processing-inequality/deterministic layers': {
    'sum(x in X, max(t in T, p[x]*delta(g[x], t)*(ln(p[x]*delta(g[x], t)) - ln(p[x]*pg[t])))) == -sum(t in T, pg[t]*ln(pg[t]))':
      'for one x the summand of t = g[x] is not negative, and all others are zero',
    'sum(x in X, sum(t in T, p[x]*delta(g[x], t)*(ln(p[x]*1) - ln(p[x]*pg[t])))) == -sum(t in T, pg[t]*ln(pg[t]))':
      'where the delta is not 1 it is 0, and nothing of the summand is left',
  },
  'data-processing-inequality/binned': {
    'sum(k in K, max(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[k,w]*A[l,w])) - ln(E(w in Omega, A[k,w])*E(w in Omega, A[l,w]))))) == log(card(K))':
      'for one k the summand of l = k is not negative, and all others are zero',
    'sum(k in K, sum(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[l,w]*A[l,w])) - ln(E(w in Omega, A[k,w])*E(w in Omega, A[l,w]))))) == log(card(K))':
      'the weight of the summand is 0 unless k and l are the same',
    'sum(k in K, sum(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[k,w]*A[k,w])) - ln(E(w in Omega, A[k,w])*E(w in Omega, A[l,w]))))) == log(card(K))':
      'the weight of the summand is 0 unless k and l are the same',
    'sum(k in K, sum(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[k,w]*A[l,w])) - ln(E(w in Omega, A[l,w])*E(w in Omega, A[l,w]))))) == log(card(K))':
      'the weight of the summand is 0 unless k and l are the same',
    'sum(k in K, sum(l in K, E(w in Omega, A[k,w]*A[l,w])*(ln(E(w in Omega, A[k,w]*A[l,w])) - ln(E(w in Omega, A[k,w])*E(w in Omega, A[k,w]))))) == log(card(K))':
      'the weight of the summand is 0 unless k and l are the same',
  },
  'data-processing-inequality/beyond every bound': {
    'forall(c in R, exists(n in nat, c < n + 1))': 'the naturals are not bounded',
    'forall(c in R, exists(n in nat, c < exp(n + 1)))': 'weaker: exp is larger than log',
    'forall(c in R, exists(n in nat, c < log(n*1)))': 'the logarithm of the natural numbers has no bound',
    'forall(c in R, exists(n in nat, c < log(n + 1 + 1)))': 'weaker: a larger right side',
    'forall(c in R, exists(n in nat, c < log(n + 2)))': 'weaker: a larger right side',
  },
  'data-processing-inequality/less divergence': {
    'sum(t in T, -(pW[t]*(ln(pW[t]) - ln(qW[t])))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'a divergence is not negative',
    'sum(t in T, pW[t]*(ln(pW[t]) + ln(qW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'masses are at most 1, so their logarithms are not positive: the left side is at most 0, the right side at least 0',
    'sum(t in T, pW[t]*(ln(pW[t])*(-ln(qW[t])))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'both logarithms are not positive, so with the sign the left side is at most 0, and the right side is at least 0',
    'sum(t in T, pW[t]*(ln(qW[t]) - ln(qW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'the left side is zero, and a divergence is not negative',
    'sum(t in T, pW[t]*(ln(pW[t]) - ln(pW[t]))) <= sum(x in X, p[x]*(ln(p[x]) - ln(q[x])))':
      'the left side is zero, and a divergence is not negative',
    'sum(t in T, pW[t]*(ln(pW[t]) - ln(qW[t]))) <= sum(x in X, p[x]*(-ln(p[x]) - ln(q[x])))':
      'weaker: the right side is larger by twice the entropy of p',
  },
  'data-processing-inequality/less total variation': {
    '-(1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t])))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is at most 0, the right side at least 0',
    '1/3*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a smaller multiple on the left',
    '1/2*max(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: the maximum is at most the sum',
    '1/2*sum(t in T, sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t])) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is zero: both laws of T have the sum 1',
    '1/2*sum(t in T, relu(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: relu is at most the absolute value',
    '1/2*sum(t in T, abs(sum(x in X, q[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is zero',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, p[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'the left side is zero',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t])))) + 1/2*sum(x in X, abs(p[x] - q[x]))':
      'the coefficient is at most 1, so the left side is at most the last summand',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2 + sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1*2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 2/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger coefficient',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(-W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: of numbers that are not negative the sum is at least the difference',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] + W[b,t]))))*(1/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: of numbers that are not negative the sum is at least the difference',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2 + sum(x in X, abs(p[x] - q[x])))':
      'weaker: the second factor is larger',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1*2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger multiple on the right',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(2/2*sum(x in X, abs(p[x] - q[x])))':
      'weaker: a larger multiple on the right',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(-p[x] - q[x])))':
      'weaker: of numbers that are not negative the sum is at least the difference',
    '1/2*sum(t in T, abs(sum(x in X, p[x]*W[x,t]) - sum(x in X, q[x]*W[x,t]))) <= max(a in X, max(b in X, 1/2*sum(t in T, abs(W[a,t] - W[b,t]))))*(1/2*sum(x in X, abs(p[x] + q[x])))':
      'weaker: of numbers that are not negative the sum is at least the difference',
  },
  'fano-inequality/every guess': {
    'HYgivenT <= h(Pe) + (Pe + log(card(Y) - 1))': 'weaker: a larger right side',
    'HYgivenT <= h(Pe) + Pe*(card(Y) - 1)': 'weaker: a larger right side',
    'HYgivenT <= h(Pe) + Pe*exp(card(Y) - 1)': 'weaker: a larger right side',
    'HYgivenT <= h(Pe) + Pe*log(card(Y) + 1)': 'weaker: a larger right side',
    'HYgivenT <= h(Pe) + Pe*log(card(Y) + 1 - 1)': 'weaker: a larger right side',
  },
  'fano-inequality/equality when wrong classes are alike, and only then': {
    'forall(h(Pe) + Pe*log(card(Y) - 1) < HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'no gap is negative',
    'forall(h(Pe) + Pe*log(card(Y) - 1) == HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: less is claimed',
    'forall(h(Pe) + (Pe + log(card(Y) - 1)) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: the condition supposes more',
    'forall(h(Pe) + Pe*(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: the condition supposes more',
    'forall(h(Pe) + Pe*exp(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: the condition supposes more',
    'forall(h(Pe) + Pe*log(card(Y) + 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: the condition supposes more',
    'forall(h(Pe) + Pe*log(card(Y) + 1 - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'weaker: the condition supposes more',
    'forall(h(Pe) + Pe*log(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, Q[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'both sides are the same',
    'forall(h(Pe) + Pe*log(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == J[i,j])) and forall(forall(i in T, j in Y, J[i,j] == Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'both sides are the same',
    'forall(h(Pe) + Pe*log(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] < Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'J and Q have the same total',
    'forall(h(Pe) + Pe*log(card(Y) - 1) <= HYgivenT, forall(i in T, j in Y, J[i,j] == Q[i,j])) and forall(forall(i in T, j in Y, J[i,j] > Q[i,j]), HYgivenT == h(Pe) + Pe*log(card(Y) - 1))':
      'J and Q have the same total',
  },
  'fano-inequality/symmetric channel': {
    '(d == d) and (HYgivenT == h(d) + d*log(card(Y) - 1))': 'both sides are the same',
  },
  'fano-inequality/least error': {
    '(HY - I - log(2))/log(card(Y)) < Pe': 'equality is impossible: see the slack',
    '(-(HY - I) - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I)*(-log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(-HY - I - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY*(-I) - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HYgivenT - I - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(I - I - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - HY - log(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - 2)/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - exp(2))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - log(3))/log(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - log(2))/card(Y) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - log(2))/exp(card(Y)) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - log(2))/log(card(Y) + 1) <= Pe': 'weaker: a smaller left side, or a negative one',
    '(HY - I - log(2))/log(card(Y)) <= HY':
      'the left side is negative for two classes, and for more log K is more than 1',
    '(HY - I - log(2))/log(card(Y)) <= HYgivenT':
      'the left side is negative for two classes, and for more log K is more than 1',
  },
  'fano-inequality/most probable class': {
    'Pe <= 1 + exp(-HYgivenT)': 'weaker: a larger right side',
    'Pe <= 2 - exp(-HYgivenT)': 'weaker: a larger right side',
    'Pe <= 1 - (-HYgivenT)': 'weaker: a larger right side',
    'Pe <= 1 - tanh(-HYgivenT)': 'weaker: a larger right side',
  },
  'fano-inequality/no worse than without T': {
    'Pe <= 1 + max(y in Y, JY[y])': 'weaker: a larger right side',
    'Pe <= 2 - max(y in Y, JY[y])': 'weaker: a larger right side',
    'Pe <= 1 - min(y in Y, JY[y])': 'weaker: a larger right side',
  },
};
