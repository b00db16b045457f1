/** False variants of information theory that nothing refutes. */

export const informationTheory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'shannon-entropy-bounds/log K for the uniform law only': {
    'forall(log(card(K)) <= H(uniform), forall(k in K, P[k] == 1/card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'false; but the condition compares equal logarithms as soon as there are two outcomes, and enclosures do not decide it',
    'forall(log(card(K)) <= H(P), forall(k in K, P[k] == 1*card(K))) and forall(forall(k in K, P[k] == 1/card(K)), H(P) == log(card(K)))':
      'false; but the condition compares equal logarithms as soon as there are two outcomes, and enclosures do not decide it',
  },
  'shannon-entropy-bounds/injective on the support': {
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) < 1, a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], delta(g[a], g[b]) != 1, a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], 1 == 1, a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[b] == g[b], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
    'forall(H(P) <= Hg, forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[a], a == b)) and forall(forall(a in K, b in K, 0 < P[a], 0 < P[b], g[a] == g[b], a == b), Hg == H(P))':
      'false for two outcomes of positive probability; but the condition compares equal logarithms then, which enclosures do not decide',
  },
  'kl-divergence-gibbs-inequality/zero for equal laws only': {
    'forall(KL(Q, Q) <= 0, forall(k in K, P[k] == Q[k])) and forall(forall(k in K, P[k] == Q[k]), KL(P, Q) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'kl-divergence-gibbs-inequality/laws on two outcomes': {
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) < s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) > s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
    'KL(array(k in K, s*delta(k, a) + (1 - s)*delta(k, b)), array(k in K, t*delta(k, a) + (1 - t)*delta(k, b))) != s*(log(s) - log(t)) + (1 - s)*(log(1 - s) - log(1 - t))':
      'it contradicts the statement, and enclosures of two irrational numbers that are the same do not come apart',
  },
  'donsker-varadhan-gibbs/any law': {
    '(-log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, -(entropy[w] - gain[w]) + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] - q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, (entropy[w] - gain[w])*(q[w]*log(E(v in Omega, weight[v]))))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, -entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] + gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w]*(-gain[w]) + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, gain[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - f[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + weight[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + entropy[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[w])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, -(entropy[w] - gain[w]) + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] - q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, (entropy[w] - gain[w])*(q[w]*log(E(v in Omega, weight[v]))) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, -entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] + gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w]*(-gain[w]) + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, gain[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - f[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + weight[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + entropy[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[w])) == q[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == -(q[w]*(ln(q[w]) - ln(g[w]))))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == weight[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == entropy[w]*(ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(-ln(q[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) + ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w])*(-ln(g[w]))))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(weight[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(entropy[w]) - ln(g[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(f[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) == E(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])))) and forall(w in Omega, entropy[w] - gain[w] + q[w]*log(E(v in Omega, weight[v])) == q[w]*(ln(q[w]) - ln(q[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/zero at the Gibbs measure only': {
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == P[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, phi[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), -log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) + (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j])))*(-(sum(k in K, Q[k]*phi[k]) - KL(Q, P))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, Q[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (-sum(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) + KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - sum(k in K, Q[k]*phi[k])*(-KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (max(k in K, Q[k]*phi[k]) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, -(Q[k]*phi[k])) - KL(Q, P)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, P)) <= 0, forall(k in K, Q[k] == G[k])) and forall(forall(k in K, Q[k] == G[k]), log(sum(j in K, P[j]*exp(phi[j]))) - (sum(k in K, Q[k]*phi[k]) - KL(Q, Q)) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: Hellinger distance': {
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) == log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) >= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))*2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (q[w] - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (abs(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(weight[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - weight[w]/E(v in Omega, weight[v]))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - abs(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]*E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[w])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^3) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= -log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w])))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, f[w]) - E(w in Omega, entropy[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, (sqrt(q[w]) - sqrt(weight[w]/E(v in Omega, weight[v])))^2) <= log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, g[w]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: upper bound': {
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) >= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    '-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) + E(w in Omega, entropy[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, gain[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, g[w]) <= log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: zero at the Gibbs measure only': {
    'E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) >= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(-log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) + (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v]))*(-(E(w in Omega, gain[w]) - E(w in Omega, entropy[w]))) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (-E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) + E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, g[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, gain[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, g[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 1, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(weight[w] - weight[w]/E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]*E(v in Omega, weight[v]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'forall(log(E(v in Omega, weight[v])) - (E(w in Omega, gain[w]) - E(w in Omega, entropy[w])) <= 0, E(w in Omega, abs(q[w] - weight[w]/E(v in Omega, weight[w]))) == 0)':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'donsker-varadhan-gibbs/any law: attained': {
    '-E(w in Omega, gain[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) + E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w])*(-E(w in Omega, entropy[w])) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, f[w]) - E(w in Omega, entropy[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
    'E(w in Omega, gain[w]) - E(w in Omega, gain[w]) == log(E(v in Omega, weight[v]))':
      'it supposes an equation, or what only holds with equality, of irrational numbers, which enclosures never show',
  },
  'gaussian-kl-divergence/zero for equal laws only': {
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, t[a]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for equal laws whose axes are named in another order: s and t differ then; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[g]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[h]*u[a,g]*u[a,h]) == sum(b in J, t[b]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[g]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
    'forall(p in J, m1[p] == m0[p]) and forall(g in J, h in J, sum(a in J, s[a]*u[a,g]*u[a,h]) == sum(b in J, t[h]*v[b,g]*v[b,h]))':
      'false for different variances along axes that are not those of the coordinates; that the divergence is 0 is an equation of logarithms then, which enclosures do not decide',
  },
  'information-bottleneck-decomposition/equality when matched only': {
    'forall(loss + beta*rate <= decoder + beta*IXZ, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where the labels are certain, r is PZ and q is another decoder: both sides are the cross-entropy and beta times the rate then, and no enclosure tells that they are the same',
    'forall(loss + beta*rate <= HYgivenZ + beta*marginal, forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where X says nothing of Z, q is the true decoder and r is another prior: both sides are the same then, and no enclosure of logarithms tells that',
    'forall(loss + beta*rate <= HYgivenZ + beta*IXZ, forall(c in Z, b in Y, PZ[c]*ZY[c,b] == ZY[c,b]) and forall(c in Z, r[c] == PZ[c])) and forall(forall(c in Z, b in Y, PZ[c]*q[c,b] == ZY[c,b]), forall(c in Z, r[c] == PZ[c]), loss + beta*rate == HYgivenZ + beta*IXZ)':
      'false where everything is matched and Z has two values: what is assumed is an equation of logarithms then, which no enclosure decides',
  },
  'information-bottleneck-decomposition/information dropout': {
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) < -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) > -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
    'E(w in Omega, -log(a) - 1/2*log(tau) - log(f*exp(a*g[w])) - (log(f*exp(a*g[w])) - log(f))^2/(2*a^2) - (-log(f*exp(a*g[w])))) != -log(a) - 1/2*(log(tau) + 1)':
      'it contradicts the statement, and no enclosure of logarithms tells an equation from an inequality',
  },
  'data-processing-inequality/equality for sufficient T': {
    'forall(ITY <= ITY, forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b])) and forall(forall(a in X, c in T, b in Y, PT[c]*(J[a,b]*W[a,c]) == JX[a]*W[a,c]*TY[c,b]), ITY == IXY)':
      'false where T is not sufficient: it is assumed that a sum of logarithms is at most itself, which no enclosure decides',
  },
};
