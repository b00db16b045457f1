/** False variants of learning theory that nothing refutes. */

export const learningTheory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'massart-finite-class/bound': {
    'sum(s in signs, max(a in A, sum(i in M, sgn[at[s,i]]*x[a,i])))/card(signs)/card(M) <= max(a in A, sqrt(sum(i in M, x[a,i]^2)))*sqrt(2 + log(card(A)))/card(M)':
      'false from the 128 vectors of seven signs on, where the average is 7 and the bound sqrt(7*(2 + log(128))) = 6.93: too many to be decided without rounding in seconds',
  },
  'sauer-shelah/polynomial bound': {
    'sum(i in range(d + 1), choose[m,d]) <= (exp(1)*m/d)^d':
      'false of m = 122 and d = 7, and of no smaller m: too many subsets to count in a test',
  },
  'rademacher-generalization-bound/tail': {
    'sum(z in draws[n], prod(i in range(n), q[at[n,z,i]])*indicator(2*dlt + sqrt(log(1/dlt)/(2*n)) <= max(h in H, sum(b in K, q[b]*f[h,b]) - sum(i in range(n), f[h,at[n,z,i]])/n))) <= dlt':
      'false of three draws from 16 equally likely points, the functions being 1 but on three points: the deviation is always 13/16, and the distance 0.81 for dlt = 1/16; 560 functions and 4096 samples are too many for a test',
  },
};
