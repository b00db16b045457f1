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
};
