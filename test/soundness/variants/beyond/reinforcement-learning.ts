/** False variants of reinforcement learning that nothing refutes. */

export const reinforcementLearning: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'policy-gradient-theorem/change of policy': {
    'abs(sum(s in S, rho[s]*W[s]) - sum(s in S, rho[s]*V[s]) - 1/(1 - gamma)*sum(s in S, d[s]*sum(a in A, slope[s,a]*Q(V)[s,a]))) <= largest(V)/(1 - gamma)*(sum(s in S, sum(a in A, abs(new[s,a] - old[s,a] - slope[s,a]))) + gamma/(1 - gamma)*sum(s in S, sum(a in A, abs(slope[s,a] - old[s,a])))^2)':
      'not known to be true or false: a search over processes with two and three states came as near to equality as one likes, and not beyond',
  },
  'policy-gradient-theorem/softmax slope': {
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(array(i1 in S, i2 in A, theta[m,i2])))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(array(i2 in S, V(array(i1 in S, i2_2 in A, theta[i2,i2_2]))[i2]))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(array(i1 in S, i2 in A, theta[i1,n])))[m,n] - V(theta)[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
    'forall(m in S, n in A, G[m,n] == d[m]*softmax(theta)[m,n]*(Q(V(theta))[m,n] - V(array(i1 in S, i2 in A, theta[m,i2]))[m])/(1 - gamma))':
      'false where states with different policies are visited; but that d is the occupancy is an equation of exponentials then, which enclosures do not decide',
  },
  'entropy-regularised-bellman/largest for the softmax only': {
    'forall(s in S, forall(soft(array(i1 in S, V[s]))[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= -sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a])*(tau*entropy(p)), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= max(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, -(p[a]*Q(V)[s,a])) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(array(i1 in S, V[s]))[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(W)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(array(i1 in S, V[s]))[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == Q(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(W)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(array(i1 in S, V[s]))[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), -sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), max(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, -(p[a]*Q(V)[s,a])) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(array(i1 in S, V[s]))[s,a]) + tau*entropy(p) == soft(V)[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, forall(soft(V)[s] <= sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p), forall(c in A, p[c] == softmax(V)[s,c])) and forall(forall(c in A, p[c] == softmax(V)[s,c]), sum(a in A, p[a]*Q(V)[s,a]) + tau*entropy(p) == soft(array(i1 in S, V[s]))[s]))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
  },
  'entropy-regularised-bellman/soft value iteration': {
    'forall(k in nat, max(s in S, abs(-v[k,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(k in nat, max(s in S, abs(v[k,s] + z[s])) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(k in nat, max(s in S, abs(v[k,s]*(-z[s]))) <= gamma^k*max(s in S, abs(V[s] - z[s])))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(k in nat, max(s in S, abs(v[k,s] - z[s])) <= gamma^k*max(s in S, abs(-V[s] - z[s])))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(k in nat, max(s in S, abs(v[k,s] - z[s])) <= gamma^k*max(s in S, abs(V[s] + z[s])))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
  },
  'entropy-regularised-bellman/price of the entropy': {
    'forall(s in S, (x[s] == z[s]) and (z[s] - x[s] <= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] >= z[s]) and (z[s] - x[s] <= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] == tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] >= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (-z[s] - x[s] <= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] + x[s] <= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s]*(-x[s]) <= tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A))*(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= (tau + log(card(A)))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= (-(tau*log(card(A))))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= gamma*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A))/(-1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A))/(1 + gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] <= z[s]) and (z[s] - x[s] <= tau*log(card(A))/(2 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
  },
  'entropy-regularised-bellman/equal rewards': {
    'forall(s in S, (z[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c*(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(-1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 + gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(2 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == -(c/(1 - gamma)) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) - tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma)*(tau*log(card(A))/(1 - gamma))))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c*(1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(-1 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 + gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(2 - gamma) + tau*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))*(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + (-(tau*log(card(A))))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + c*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + gamma*log(card(A))/(1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(-1 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(1 + gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
    'forall(s in S, (x[s] == c/(1 - gamma)) and (z[s] == c/(1 - gamma) + tau*log(card(A))/(2 - gamma)))':
      'it supposes an equation of irrational numbers, or what only holds with equality, which enclosures show where all are 0 only',
  },
  'reinforce-score-function-estimator/best baseline of a policy': {
    'forall(i in I, b in R, 0 < sum(a in A, policy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*(score(theta)[a,i]*2)))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'its value is a quotient by a sum of irrational numbers that is 0, which enclosures do not show',
    'forall(i in I, b in R, 0 < sum(a in A, policy(theta)[a]*score(theta)[a,i]^2), spread(b)[i] - spread(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))[i] == (b - sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/sum(a in A, policy(theta)[a]*(score(theta)[a,i]*2)))^2*sum(a in A, policy(theta)[a]*score(theta)[a,i]^2))':
      'its value is a quotient by a sum of irrational numbers that is 0, which enclosures do not show',
  },
};
