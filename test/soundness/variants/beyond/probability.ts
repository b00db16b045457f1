/** False variants of probability that nothing refutes. */

import { contradicts } from './_reasons.ts';

const limit = 'false, of a limit: draws decide what is so at one n, and nothing of what exists';

/** What johnson-lindenstrauss assumes of rise and fall, and of up and down: no instance with images other than 0 is decided. */
const exponentials =
  'what is assumed are equations of exponentials that are not rational, which no enclosure decides';
const irr = (where: string): string => `false ${where}; ${exponentials}, and draws have independent rows`;
const negative = `false, since the right side is negative; ${exponentials}, and a check by draws asks for a bound that is a probability`;
const pairs = (where: string): string =>
  `false ${where}; ${exponentials}, and rounding leaves to draws the comparison of a point with itself open`;
const steady = 'for three points on a line along (1, …, 1) and entries that are all 1/11, where all pairs';
const allKept = pairs(`${steady} are kept`);
const allLost = pairs(
  `${steady} are kept, but would be lost by what is compared here (for 26 or 37 rows, eps = 15/16, and one, two or four coordinates)`,
);
const always = pairs(
  `${steady} are kept, but the sum is at least 1 by what is added for the points themselves`,
);

const highPower = (where: string): string =>
  `false ${where} and 0 elsewhere, but for smooth ends, with c = 1; it takes high powers that are nearly as large as their bounds, and no finite law has the means of the normal one for functions that are no polynomials`;

export const probability: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'johnson-lindenstrauss/upper tail': {
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-((card(K) + 1)*(eps^2/4 - eps^3/6)))':
      irr(
        'for 144 rows and eps = 1/10, where |Pv|^2 is (1 + eps)*|v|^2 with the probability 0.7131 and 0 otherwise',
      ),
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^4/6)))':
      irr(
        'for 256 rows and eps = 1/4, where |Pv|^2 is (1 + eps)*|v|^2 with the probability 1/32 and 0 otherwise',
      ),
    'E(w in Sample, indicator((1 + eps)*sum(j in J, v[j]^2) <= sum(i in K, sum(j in J, P[i,j,w]*v[j])^2))) <= exp(-(card(K)*(eps^2/4 - eps^3/7)))':
      irr(
        'for 900 rows and eps = 1/20, where |Pv|^2 is (1 + eps)*|v|^2 with the probability 0.58 and 0 otherwise',
      ),
  },
  'johnson-lindenstrauss/lower tail': {
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= -(card(K)*eps^2/4)':
      negative,
    'E(w in Sample, indicator(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) <= (1 - eps)*sum(j in J, v[j]^2))) <= tanh(-(card(K)*eps^2/4))':
      negative,
  },
  'johnson-lindenstrauss/both tails': {
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= -(2*exp(-(card(K)*(eps^2/4 - eps^3/6))))':
      negative,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*(-(card(K)*(eps^2/4 - eps^3/6)))':
      negative,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*tanh(-(card(K)*(eps^2/4 - eps^3/6)))':
      negative,
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^4/6)))':
      irr(
        'for 400 rows and eps = 2/5, where |Pv|^2 is (1 + eps)*|v|^2 with the probability 1/350000 and |v|^2 otherwise',
      ),
    'E(w in Sample, indicator(eps*sum(j in J, v[j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*v[j])^2) - sum(j in J, v[j]^2)))) <= 2*exp(-(card(K)*(eps^2/4 - eps^3/7)))':
      irr(
        'for 100000 rows and eps = 1/7, where |Pv|^2 is (1 + eps)*|v|^2 with the probability exp(-467) and |v|^2 otherwise',
      ),
  },
  'johnson-lindenstrauss/expected pairs': {
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) == card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allKept,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) >= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allKept,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))*2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      pairs(
        'for one row of standard normal entries, eight points on a line and eps = 1/4: each two are lost with the probability 0.877',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) >= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(-(eps*sum(j in J, gap[p,q,j]^2)) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*max(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]*2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[q,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,p,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^3) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(-sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) + sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2)*(-sum(j in J, gap[p,q,j]^2))))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(max(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])*2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, max(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w] + gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[q,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,p,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^3) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - max(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]*2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[q,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,p,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^3)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      allLost,
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= -(card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/6))))':
      pairs('for two points, where the right side is negative'),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= (card(A) + (card(A) - 1))*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      pairs(
        'for one row of standard normal entries, eight points on a line and eps = 1/4: each two are lost with the probability 0.877',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= (-(card(A)*(card(A) - 1)))*exp(-(card(K)*(eps^2/4 - eps^3/6)))':
      pairs('for two points, where the right side is negative'),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*(-(card(K)*(eps^2/4 - eps^3/6)))':
      pairs('for two points, where the right side is negative'),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*tanh(-(card(K)*(eps^2/4 - eps^3/6)))':
      pairs('for two points, where the right side is negative'),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K) + (eps^2/4 - eps^3/6)))':
      pairs(
        'for one row of standard normal entries, eight points on a line and eps = 1/4: each two are lost with the probability 0.877',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 + eps^3/6)))':
      pairs(
        'for two points, 25 rows and eps = 7/10, where a row is long with probability 1/650, as in the check of `both tails` by draws',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2*4 - eps^3/6)))':
      pairs(
        'for two points, 25 rows and eps = 7/10, where a row is long with probability 1/650, as in the check of `both tails` by draws',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps*2/4 - eps^3/6)))':
      pairs(
        'for two points, 25 rows and eps = 7/10, where a row is long with probability 1/650, as in the check of `both tails` by draws',
      ),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^4/6)))':
      pairs('for two points, where it is what is false in `both tails`'),
    'E(w in Sample, sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2)))))) <= card(A)*(card(A) - 1)*exp(-(card(K)*(eps^2/4 - eps^3/7)))':
      pairs('for two points, where it is what is false in `both tails`'),
  },
  'johnson-lindenstrauss/all pairs': {
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) == failure':
      allKept,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) >= failure':
      allKept,
    'E(w in Sample, indicator(1 >= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allKept,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2 + indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      always,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 + delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      always,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (2 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      always,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) >= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(-(eps*sum(j in J, gap[p,q,j]^2)) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(failure*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      pairs(
        'for three points on a line, 26 rows with the entries 1/11, eps = 15/16 and failure = 3/4: all images are shorter by more than 3/4 and less than eps',
      ),
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*max(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]*2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[q,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,p,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^3) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(-sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) + sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2)*(-sum(j in J, gap[p,q,j]^2)))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(max(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])*2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, max(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w] + gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[q,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,p,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^3) - sum(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - max(j in J, gap[p,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]*2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[q,q,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,p,j]^2))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^3))))))) <= failure':
      allLost,
    'E(w in Sample, indicator(1 <= sum(p in A, sum(q in A, (1 - delta(p, q))/2*indicator(eps*sum(j in J, gap[p,q,j]^2) <= abs(sum(i in K, sum(j in J, P[i,j,w]*gap[p,q,j])^2) - sum(j in J, gap[p,q,j]^2))))))) <= eps':
      pairs(
        'for two points, 300 rows of independent normal entries of variance 1/300, eps = 1/10 and failure = 199/200: the probability is near 0.22',
      ),
  },
  'johnson-lindenstrauss/chi-square': {
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) < exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) > exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
    'E(w in Sample, exp(t*card(K)*sum(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) != exp(-(card(K)/2*log(1 - 2*t)))':
      contradicts,
    'E(w in Sample, exp(t*card(K)*max(i in K, sum(j in J, P[i,j,w]*v[j])^2)/sum(j in J, v[j]^2))) == exp(-(card(K)/2*log(1 - 2*t)))':
      'false for two coordinates of the image and more (the maximum is less than the sum, almost surely); the entries of P have the variance 1/card(K) then, and draws have the variance 1',
  },
  'central-limit-berry-esseen/Berry and Esseen': {
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N))) <= x))*(-E(u in Normal, indicator(Z[u] <= x)))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'where x is large the left side is near 1; draws decide sums of means, and this is a product',
    'forall(x in R, abs(E(w in Sample, indicator(sum(i in N, X[i,w])/(s*sqrt(card(N) + 1)) <= x)) - E(u in Normal, indicator(Z[u] <= x))) <= 4748/10000*r/(s^3*sqrt(card(N))))':
      'not decided in the literature: the best constant is between 0.4097 and 0.469, and the change is below what is between the latter and 0.4748 where n is large',
  },
  'infinite-width-gaussian-process/limit': {
    'forall(c in R[A], forall(eps_n in nonnegative, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in R, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, forall(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n >= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= from_n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) == eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) >= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(-E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) + exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1))))*(-exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, sin(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))*sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(max(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x] + sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*max(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w] + h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[from_n,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[n,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[from_n,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[n,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/abs(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(-n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(from_n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - (-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - tanh(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2)) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))*2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(max(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, max(y in A, c[x]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y] + K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, -(c[x]*c[y]*K[x,y])))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, (c[x] + c[y])*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, (-(c[x]*c[y]))*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[y]*c[y]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[x]*K[x,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[y,y]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,x]))/2))) <= eps_n))))':
      limit,
    'forall(c in R[A], forall(eps_n in positive, exists(from_n in nat, forall(n in nat, from_n <= n, abs(E(w in Weights, E(z in Below, cos(sum(x in A, c[x]*sum(i in range(n + 1), v[i,w]*h[i,x,z]))/sqrt(n + 1)))) - exp(-(sum(x in A, sum(y in A, c[x]*c[y]*K[x,y]))/3))) <= eps_n))))':
      limit,
  },
  'hoeffding-finite-class/finite class': {
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/(card(M) + 1) - risk[h])))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
    'sum(w in Omega, p[w]*indicator(eps <= max(h in H, abs(sum(i in M, Z[h,i,w])/card(M) - risk[h])))) <= (2 + card(H))*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'hoeffding-finite-class/chosen by the data': {
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/(card(M) + 1) - risk[chosen[w]]))) <= 2*card(H)*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
    'sum(w in Omega, p[w]*indicator(eps <= abs(sum(i in M, Z[chosen[w],i,w])/card(M) - risk[chosen[w]]))) <= (2 + card(H))*exp((-2)*card(M)*eps^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'central-limit-berry-esseen/deviation of a mean': {
    'sum(w in Omega, p[w]*indicator(h <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= 2*exp((-2)*card(N)*h^2)':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  "central-limit-berry-esseen/Hoeffding's interval": {
    'sum(w in Omega, p[w]*indicator(sqrt(log(2/d)/(2*card(N))) <= abs(sum(i in N, Y[i,w])/(card(N) + 1) - q))) <= d':
      'neither proved nor refuted: it holds of coins, whatever their probability, with up to 39 examples',
  },
  'infinite-width-gaussian-process/relu and normal weights': {
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15*card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])*sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (max(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/card(N))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
    'E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^4)) - 3*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/sqrt(card(N)))^2))^2 == 15/card(N)*E(w in Weights, E(z in Below, (sum(i in N, v[i,w]*g[i,z])/abs(card(N)))^2))^2':
      'false of two units or more, and instances that have such moments exactly are of one',
  },
  'reparameterisation-gradient/heat equation': {
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + (2 + (mu + s*Z[w])^2) + 2*Z[w]^2)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      highPower('for k = 200, mu = 40, s = 3/100, h = 1 and the second derivative (1 + u^2)^k from 0 to 399'),
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*(Z[w]*2))^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      highPower('for k = 40, mu = -5/2, s = 2/5, h = -1 and the second derivative (1 + u^2)^k from -79 to 0'),
    'forall(h in R, h^2 <= 1, abs(E(w in Omega, df(mu + h + s*Z[w])) - E(w in Omega, df(mu + s*Z[w])) - h*E(w in Omega, ddf(mu + s*Z[w]))) <= h^2*E(w in Omega, abs(Z[w])*c/2*(1 + Z[w]^2)*(3 + 2*(mu + s*Z[w])^2 + 2*Z[w]^3)^k)/s) and (E(w in Omega, Z[w]*df(mu + s*Z[w])) == s*E(w in Omega, ddf(mu + s*Z[w])))':
      'perhaps true: on a grid of mu, s and k up to 40 the right side is at least 3 times what the derivation needs; there is no proof for all of them',
  },
};
