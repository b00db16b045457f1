/** Real and imaginary part, at j, of a character of the plane: the product of one along each axis. */
const re = (l: string, j: string): string =>
  `re[first[${l}],first[${j}]]*re2[second[${l}],second[${j}]] - im[first[${l}],first[${j}]]*im2[second[${l}],second[${j}]]`;
const im = (l: string, j: string): string =>
  `re[first[${l}],first[${j}]]*im2[second[${l}],second[${j}]] + im[first[${l}],first[${j}]]*re2[second[${l}],second[${j}]]`;
const squares = (real = re('l', 'k'), imaginary = im('l', 'k')): string =>
  `sum(k in K, (${real})^2 + (${imaginary})^2)`;

/** What is diagonal in two dimensions, with the entries on the diagonal at these two characters. */
const diagonal = (first: string, second: string): string => {
  const entry = (s: string): string =>
    `${s}[pair[plus[first[j],minus[first[k]]],plus2[second[j],minus2[second[k]]]]]`;
  const real = `sum(j in K, (${re('l', 'j')})*${entry('p')} - (${im('l', 'j')})*${entry('q')})`;
  const imaginary = `sum(j in K, (${re('l', 'j')})*${entry('q')} + (${im('l', 'j')})*${entry('p')})`;
  const [a, b] = [`(${re('m', 'k')})`, `(${im('m', 'k')})`];
  return `forall(l in K, m in K, (1/card(K)*sum(k in K, ${real}*${a} + ${imaginary}*${b}) == Fre2(p, q)[${first}]*delta(l, m)) and (1/card(K)*sum(k in K, ${imaginary}*${a} - ${real}*${b}) == Fim2(p, q)[${second}]*delta(l, m)))`;
};

/** What attains the norm in two dimensions, with what is said to be positive, and the squared length of a character. */
const attained = (positive: string, length = squares()): string => {
  const conjugate = `array(k in K, ${re('l', 'k')}), array(k in K, -(${im('l', 'k')}))`;
  return `forall(l in K, (0 < ${positive}) and (sum(j in K, Cre2(${conjugate})[j]^2 + Cim2(${conjugate})[j]^2) == (Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2)*${length}))`;
};

/** True for the same reason. */
const all = (reason: string, texts: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(texts.map((text) => [text, reason]));

export const linearAlgebra: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'affine-composition-collapse/rank at most each width': {
    'r <= card(I[t]) + 1': 'weaker: a larger right side',
  },
  'affine-composition-collapse/second difference of a relu layer': {
    'f(z) + f(array(j in J, -z[j])) + 2*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - (-(2*f(array(j in J, 0)))) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - 3*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, w[h,j]*z[j])))':
      'f(0) is 0',
    'f(z) + f(array(j in J, -z[j])) - 2*f(array(j in J, 0)) == sum(h in H, v[h]*abs(sum(j in J, -(w[h,j]*z[j]))))':
      'the sign disappears in the absolute value',
  },
  'affine-composition-collapse/with relu no affine map': {
    'forall(c in R[J], d in R, exists(u in R[J], f(u) != sum(j in J, c[j]*z[j]) + d))':
      'f is not constant: f(0) is 0, and f(z) + f(-z) is not',
    'forall(c in R[J], d in R, exists(u in R[J], f(u) != sum(j in J, c[j]*c[j]) + d))':
      'f is not constant: f(0) is 0, and f(z) + f(-z) is not',
  },
  'matrix-rank-product-bounds/linear net, at most each width': {
    'exists(X in R[nat, nat], forall(i in nat, j in nat, i + 1 < w[t + k], N[t + k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))':
      'weaker: fewer rows are spoken of',
    'exists(X in R[nat, nat], forall(i in nat, j in nat, i + 1 == w[t + k], N[t + k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))':
      'weaker: fewer rows are spoken of',
    'exists(X in R[nat, nat], forall(i in nat, j in nat, i + 1 + 1 <= w[t + k], N[t + k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))':
      'weaker: fewer rows are spoken of',
    'exists(X in R[nat, nat], forall(i in nat, j in nat, i + 2 <= w[t + k], N[t + k,i,j] == sum(h in range(w[t]), X[i,h]*N[t,h,j])))':
      'weaker: fewer rows are spoken of',
  },
  'matrix-rank-product-bounds/Sylvester': {
    '-(a + b) - n <= c': 'the left side is at most 0, and c is a natural number',
    '(a + b)*(-n) <= c': 'the left side is at most 0, and c is a natural number',
    '-a + b - n <= c':
      'b is at most n, since the identity of b goes through n coordinates: the left side is at most -a',
    'a - b - n <= c':
      'a is at most n, since the identity of a goes through n coordinates: the left side is at most -b',
    'c + b - n <= c': 'b is at most n, since the identity of b goes through n coordinates',
    'a + c - n <= c': 'a is at most n, since the identity of a goes through n coordinates',
    'a + b - (n + 1) <= c': 'weaker: less on the left',
    'a + b - n <= c + 1': 'weaker: more on the right',
    'a + b - n <= n': 'a and b are at most n, since the identities of a and of b go through n coordinates',
    'a + b - n <= a': 'b is at most n, since the identity of b goes through n coordinates',
  },
  'matrix-rank-product-bounds/product': {
    'r <= max(a, b)': 'weaker: more on the right',
    'r <= min(a + 1, b)': 'weaker: more on the right',
    'r <= min(b, b)': 'weaker: one of the two bounds',
    'r <= min(r, b)': 'weaker: one of the two bounds',
    'r <= min(a, b + 1)': 'weaker: more on the right',
    'r <= min(a, r)': 'weaker: one of the two bounds',
    'r <= min(a, n)': 'r is at most a, and at most n, since the product goes through n coordinates',
  },
  'matrix-rank-product-bounds/sum': {
    'a <= a + b': 'b is a natural number',
    'b <= a + b': 'a is a natural number',
    'r <= a + 1 + b': 'weaker: more on the right',
    'r <= r + b': 'b is a natural number',
    'r <= a + (b + 1)': 'weaker: more on the right',
    'r <= a + r': 'a is a natural number',
  },
  'matrix-rank-product-bounds/linear net, all of them': {
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, V[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 <= d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: an equation that always holds stands for the first one',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == N[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 <= d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: an equation that always holds stands for the first one',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 < d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 == d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 + 1 <= d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 2 <= d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 <= -d + 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of, namely l = 0 where d = 0',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 <= d - 1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
    'exists(V in R[nat, nat, nat], N in R[nat, nat, nat], forall(i in nat, j in nat, N[0,i,j] == V[0,i,j]) and forall(l in nat, i in nat, j in nat, l + 1 <= d*1, N[l + 1,i,j] == sum(h in range(w[l]), V[l + 1,i,h]*N[l,h,j])) and forall(i in nat, j in nat, N[d + 1,i,j] == sum(k in range(r), X[i,k]*Y[k,j])))':
      'weaker: fewer layers are spoken of',
  },
  'matrix-rank-product-bounds/relu, at least two': {
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 < 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer p are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 == 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer p are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 >= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, -p + 1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'of all p: rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p - 1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p*1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 + 1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer p are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, q + 1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'of all p: rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 2 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer p are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 3, q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'rows of F after the first two may be 0, as delta(p, q) is there for q below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 < 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer q are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 == 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer q are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 >= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, -q + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'of all q: columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q - 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q*1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer q are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, p + 1 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'of all q: columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 2 <= 2, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'weaker: fewer q are spoken of',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 <= 3, sum(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'columns of G after the first two may be 0, as delta(p, q) is there for p below 2',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 <= 2, max(i in I, F[p,i]*sum(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'with rows of F that are 0 but at f, or at g, at most one summand is not 0, and that one is 1; f and g are two elements',
    'exists(F in R[nat, I], G in R[K, nat], forall(p in nat, q in nat, p + 1 <= 2, q + 1 <= 2, sum(i in I, F[p,i]*max(j in K, relu(u[i]*v[j])*G[j,q])) == delta(p, q)))':
      'with columns of G that are 0 but at x, or at y, at most one summand of the inner sum is not 0, and that one is positive; x and y are two elements',
  },
  'matrix-rank-product-bounds/relu, at most two': {
    'r <= 3': 'weaker: more on the right',
  },
  'matrix-rank-product-bounds/rank of a polynomial': {
    's <= choose[r + 1 + q,q]': 'weaker: entries of the triangle do not decrease with the row',
    's <= choose[s + q,q]':
      'where q is positive choose[s + q, q] is at least s + 1; where q is 0 the image is constant, and s at most 1',
    's <= choose[r + (q + 1),q]': 'weaker: entries of the triangle do not decrease with the row',
  },
  'matrix-rank-product-bounds/rank of the square': {
    '-(2*s) <= r*(r + 1)': 'the left side is at most 0',
    '2*s <= (r + 1)*(r + 1)': 'weaker: more on the right',
    '2*s <= s*(r + 1)': 'where r is positive r + 1 is at least 2; where r is 0 so is s',
    '2*s <= m*(r + 1)': 's is at most m, and where r is positive r + 1 is at least 2; where r is 0 so is s',
    '2*s <= r*(r + 1 + 1)': 'weaker: more on the right',
    '2*s <= r*(s + 1)': 'where r is at least 2 plainly; s is at most 1 where r is 1, and 0 where r is 0',
    '2*s <= r*(m + 1)':
      's is at most m: where r is at least 2 plainly; s is at most 1 where r is 1, and 0 where r is 0',
    '2*s <= r*(r + 2)': 'weaker: more on the right',
  },
  'eckart-young-mirsky/length of an image': {
    'sum(i in I, sum(j in J, -(A[i,j]*x[j]))^2) == sum(t in T, s[t]^2*sum(j in J, V[j,t]*x[j])^2)':
      'the sign disappears in the square',
    'sum(i in I, sum(j in J, A[i,j]*x[j])^2) == sum(t in T, s[t]^2*sum(j in J, -(V[j,t]*x[j]))^2)':
      'the sign disappears in the square',
  },
  'eckart-young-mirsky/spectral norm, bound': {
    'max(i in I, sum(j in J, A[i,j]*x[j])^2) <= c^2*sum(j in J, x[j]^2)':
      'weaker: the largest of squares is at most their sum, and there are rows, since the columns of U have length one',
    'sum(i in I, max(j in J, A[i,j]*x[j])^2) <= c^2*sum(j in J, x[j]^2)':
      'the square of the largest of numbers is at most the sum of their squares, and no column of A is longer than c',
    'sum(i in I, sum(j in J, -(A[i,j]*x[j]))^2) <= c^2*sum(j in J, x[j]^2)':
      'the sign disappears in the square',
  },
  'eckart-young-mirsky/spectral norm, attained': {
    '(sum(j in J, V[j,z]^2) == 1) and (sum(i in I, sum(j in J, -(A[i,j]*V[j,z]))^2) == s[z]^2)':
      'the sign disappears in the square',
  },
  'eckart-young-mirsky/spectral, attained': {
    '(max(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'weaker: the largest of squares is at most their sum, and there are rows, since the columns of U have length one',
    '(sum(i in I, max(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'the square of the largest of numbers is at most the sum of their squares, and no column of the remainder is longer than c',
    '(sum(i in I, sum(j in J, -((A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j]))^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'the sign disappears in the square',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, -((A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z]))^2) == c^2)':
      'the sign disappears in the square',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (-A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked: what is kept maps the vector of z to 0, and A maps it to c times a vector of length one, whatever its sign',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] + sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked: what is kept maps the vector of z to 0, and A maps it to c times a vector of length one, whatever its sign',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, -(mark[t]*s[t]*U[i,t]*V[j,t])))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, (-(mark[t]*s[t]*U[i,t]))*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, (-(mark[t]*s[t]))*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[z]*s[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*mark[t]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[z]*U[i,t]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
    '(sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,t]*V[j,t]))*x[j])^2) <= c^2*sum(j in J, x[j]^2)) and (sum(i in I, sum(j in J, (A[i,j] - sum(t in T, mark[t]*s[t]*U[i,z]*V[j,t]))*V[j,z])^2) == c^2)':
      'z is not marked, and its vector is orthogonal to the others: what is subtracted maps it to 0 with or without the change',
  },
  'eckart-young-mirsky/Frobenius, lower bound': {
    'max(t in T, (1 - mark[t])*s[t]^2) <= sum(i in I, sum(j in J, (A[i,j] - B[i,j])^2))':
      'weaker: the largest of numbers that are not negative is at most their sum',
    'sum(t in T, -((1 - mark[t])*s[t]^2)) <= sum(i in I, sum(j in J, (A[i,j] - B[i,j])^2))':
      'no summand on the left is positive, since a mark is 0 or 1',
    'sum(t in T, (-1 - mark[t])*s[t]^2) <= sum(i in I, sum(j in J, (A[i,j] - B[i,j])^2))':
      'no summand on the left is positive, since a mark is 0 or 1',
    'sum(t in T, 1*(-mark[t])*s[t]^2) <= sum(i in I, sum(j in J, (A[i,j] - B[i,j])^2))':
      'no summand on the left is positive, since a mark is 0 or 1',
    'sum(t in T, (1 - mark[t])*mark[t]^2) <= sum(i in I, sum(j in J, (A[i,j] - B[i,j])^2))':
      'the left side is 0, since a mark is 0 or 1',
    'sum(t in T, (1 - mark[t])*s[t]^2) <= sum(i in I, sum(j in J, (-A[i,j] - B[i,j])^2))':
      '-B has at most the rank of B',
    'sum(t in T, (1 - mark[t])*s[t]^2) <= sum(i in I, sum(j in J, (A[i,j] + B[i,j])^2))':
      '-B has at most the rank of B',
  },
  'eckart-young-mirsky/Weyl': {
    'c <= c + N': 'N is not negative',
    'N <= c + N': 'c is not negative',
    'c2 <= c2 + N': 'N is not negative',
    'c2 <= c + c2': 'c is not negative',
  },
  'eckart-young-mirsky/storage': {
    'forall((k + 1)*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'weaker: more is assumed',
    'forall(k*(a*b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'k < 1 is assumed, so that k is 0',
    'forall(k*(a + b) < a + b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'k < 1 is assumed, so that k is 0',
    'forall(k*(a + b) < -(a*b), k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'nothing is assumed, since k*(a + b) is not negative',
    'forall(k*(a + b) < a*b, k < a*b*(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'where k is 0 the right side is positive; otherwise a + b < a*b <= (a + b)^2/4, so that a + b is above 4 and multiplying by it gives more than dividing',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k + 1 < a*b/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'weaker: more is assumed',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < (a + b)/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'k < 1 is assumed, so that k is 0',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < (-(a*b))/(a + b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'no k is spoken of, since the right side is negative',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a*b), k*(a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'k < 1 is assumed, so that k is 0',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), -(k*(a + b)) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'the left side of what is concluded is not positive, the right side is',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(-a + b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'weaker: the left side of what is concluded becomes no larger',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a - b) < a*b) and forall(k == a*b/(a + b), k*(a + b) == a*b)':
      'weaker: the left side of what is concluded becomes no larger',
    'forall(k*(a + b) < a*b, k < a*b/(a + b)) and forall(k < a*b/(a + b), k*(a + b) < a*b) and forall(k == (-(a*b))/(a + b), k*(a + b) == a*b)':
      'no k is spoken of, since the right side is negative',
  },
  'kronecker-vec-identities/eigenvalues, all of them': {
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((1 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'eigenvectors may be multiplied by a large number',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2) + sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'weaker: a positive product of numbers that are not negative has a positive sum',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < max(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'the largest of numbers that are not negative is positive where their sum is',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]*2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x2 is not zero, and by a large number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x2[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x2 is not zero',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^3 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x2 is not zero, and by a small number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]*2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x1 is not zero, and by a large number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x1[i]^2)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x1 is not zero',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^3)*sum(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that x1 is not zero, and by a small number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*max(j in J, y1[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'the largest of numbers that are not negative is positive where their sum is',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]*2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that y2 is not zero, and by a large number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y2[j]^2 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that y2 is not zero',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^3 + y2[j]^2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that y2 is not zero, and by a small number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]*2)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that y1 is not zero, and by a large number, so that the squares outweigh',
    'exists(x1 in R[I], x2 in R[I], l1 in R, l2 in R, y1 in R[J], y2 in R[J], m1 in R, m2 in R, forall(r in I, (sum(i in I, A[r,i]*x1[i]) == l1*x1[r] - l2*x2[r]) and (sum(i in I, A[r,i]*x2[i]) == l2*x1[r] + l1*x2[r])) and (forall(r in J, (sum(j in J, B[r,j]*y1[j]) == m1*y1[r] - m2*y2[r]) and (sum(j in J, B[r,j]*y2[j]) == m2*y1[r] + m1*y2[r])) and ((0 < sum(i in I, x1[i]^2 + x2[i]^2)*sum(j in J, y1[j]^2 + y2[j]^3)) and ((n1 == l1*m1 - l2*m2) and (n2 == l1*m2 + l2*m1)))))':
      'an eigenvector may be multiplied by i, so that y1 is not zero, and by a small number, so that the squares outweigh',
  },
  'circulant-dft-diagonalisation/inversion': {
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, -(im[l,j]*re[l,k]) - re[l,j]*im[l,k]) == 0))':
      'both products add to 0: characters are orthogonal to each other and to their conjugates',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] + re[l,j]*im[l,k]) == 0))':
      'both products add to 0: characters are orthogonal to each other and to their conjugates',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[zero,j]*re[l,k] - re[l,j]*im[l,k]) == 0))':
      'im at zero is 0, and the other products add to 0, since characters are orthogonal to each other and to their conjugates',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,k]*re[l,k] - re[l,j]*im[l,k]) == 0))':
      'real and imaginary parts of characters, equal or not, are orthogonal',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[zero,k] - re[l,j]*im[l,k]) == 0))':
      'one factor is constant, and imaginary parts of a character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[j,k] - re[l,j]*im[l,k]) == 0))':
      'one factor is constant, and imaginary parts of a character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,l] - re[l,j]*im[l,k]) == 0))':
      'l and minus l cancel, since re[l,l] does not change and the imaginary part changes its sign; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,zero] - re[l,j]*im[l,k]) == 0))':
      'one factor is constant, and imaginary parts of a character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - (-(re[l,j]*im[l,k]))) == 0))':
      'both products add to 0: characters are orthogonal to each other and to their conjugates',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[zero,j]*im[l,k]) == 0))':
      'one factor is constant, and imaginary parts of a character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[j,j]*im[l,k]) == 0))':
      'one factor is constant, and imaginary parts of a character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,k]*im[l,k]) == 0))':
      'real and imaginary parts of characters, equal or not, are orthogonal',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,l]*im[l,k]) == 0))':
      'l and minus l cancel, since re[l,l] does not change and the imaginary part changes its sign; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[zero,k]) == 0))':
      'im at zero is 0, and the other products add to 0, since characters are orthogonal to each other and to their conjugates',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[j,k]) == 0))':
      'one factor is constant: for j = 0 it is 0, otherwise the real parts of the character add to 0; the other products add to 0',
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k] - re[l,j]*im[l,zero]) == 0))':
      'im at zero is 0, and the other products add to 0, since characters are orthogonal to each other and to their conjugates',
  },
  'circulant-dft-diagonalisation/diagonalisation': {
    'forall(l in G, m in G, (1/card(G)*sum(k in G, sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*re[m,k] + sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*im[m,k]) == Fre(c, d)[m]*delta(l, m)) and (1/card(G)*sum(k in G, sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*re[m,k] - sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*im[m,k]) == Fim(c, d)[l]*delta(l, m)))':
      'delta(l, m) is 0 where l is not m',
    'forall(l in G, m in G, (1/card(G)*sum(k in G, sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*re[m,k] + sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*im[m,k]) == Fre(c, d)[l]*delta(l, m)) and (1/card(G)*sum(k in G, sum(j in G, re[l,j]*d[plus[j,minus[k]]] + im[l,j]*c[plus[j,minus[k]]])*re[m,k] - sum(j in G, re[l,j]*c[plus[j,minus[k]]] - im[l,j]*d[plus[j,minus[k]]])*im[m,k]) == Fim(c, d)[m]*delta(l, m)))':
      'delta(l, m) is 0 where l is not m',
  },
  'circulant-dft-diagonalisation/spectral-norm-bound': {
    'sqrt(max(j in G, Cre(x, y)[j]^2 + Cim(x, y)[j]^2)) <= max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2))*sqrt(sum(j in G, x[j]^2 + y[j]^2))':
      'weaker: the largest of squares is at most their sum',
  },
  'circulant-dft-diagonalisation/spectral-norm-attained': {
    'forall(l in G, (0 < max(k in G, re[l,k]^2 + im[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      'the largest of numbers that are not negative is positive where their sum is',
    'forall(l in G, (0 < sum(k in G, re[k,k]^2 + im[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[zero,k]^2 + im[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,zero]^2 + im[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,l]^2 + im[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      'where re[l,l] is not 0, it is positive by that; otherwise im[l,l]^2 is 1',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[l,k]*2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      'imaginary parts of a character add to 0, and re at zero is 1',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + re[l,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[k,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[zero,k]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[l,zero]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[l,l]^2)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      're at zero is 1, so that the sum of squares is positive',
    'forall(l in G, (0 < sum(k in G, re[l,k]^2 + im[l,k]^3)) and (sum(j in G, Cre(re[l], array(k in G, -im[l,k]))[j]^2 + Cim(re[l], array(k in G, -im[l,k]))[j]^2) == (Fre(c, d)[l]^2 + Fim(c, d)[l]^2)*sum(k in G, re[l,k]^2 + im[l,k]^2)))':
      'imaginary parts of a character at j and minus j are opposite, so that their cubes add to 0, and re at zero is 1',
  },
  'circulant-dft-diagonalisation/spectral-norm-least': {
    'min(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) <= r': 'weaker: a minimum is at most the maximum',
  },
  'circulant-dft-diagonalisation/spectral-norm-of-a-real-kernel': {
    'min(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[l]^2)) <= r': 'weaker: a minimum is at most the maximum',
    'max(l in G, sqrt(Fre(d, d)[l]^2 + Fim(c, d)[l]^2)) <= r':
      'weaker: d is 0, so that what was changed becomes 0',
    'max(l in G, sqrt(Fre(c, array(i1 in G, d[zero]))[l]^2 + Fim(c, d)[l]^2)) <= r':
      'd is 0 everywhere, so that nothing changes',
    'max(l in G, sqrt(Fre(c, array(i1 in G, d[l]))[l]^2 + Fim(c, d)[l]^2)) <= r':
      'd is 0 everywhere, so that nothing changes',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Cim(c, d)[l]^2)) <= r':
      'weaker: d is 0, so that what was changed becomes 0',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(d, d)[l]^2)) <= r':
      'weaker: d is 0, so that what was changed becomes 0',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(array(i1 in G, c[zero]), d)[l]^2)) <= r':
      'weaker: imaginary parts of a character add to 0, so that what was changed becomes 0',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(array(i1 in G, c[l]), d)[l]^2)) <= r':
      'weaker: imaginary parts of a character add to 0, so that what was changed becomes 0',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, array(i1 in G, d[zero]))[l]^2)) <= r':
      'd is 0 everywhere, so that nothing changes',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, array(i1 in G, d[l]))[l]^2)) <= r':
      'd is 0 everywhere, so that nothing changes',
    'max(l in G, sqrt(Fre(c, d)[l]^2 + Fim(c, d)[zero]^2)) <= r':
      'weaker: im at zero is 0, so that what was changed becomes 0',
  },
  'circulant-dft-diagonalisation/two-dimensions-diagonalisation': all('delta(l, m) is 0 where l is not m', [
    diagonal('m', 'l'),
    diagonal('l', 'm'),
  ]),
  'circulant-dft-diagonalisation/two-dimensions-spectral-norm-bound': {
    'sqrt(max(j in K, Cre2(x, y)[j]^2 + Cim2(x, y)[j]^2)) <= max(l in K, sqrt(Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2))*sqrt(sum(j in K, x[j]^2 + y[j]^2))':
      'weaker: the largest of squares is at most their sum',
  },
  'circulant-dft-diagonalisation/two-dimensions-spectral-norm-attained': {
    [attained(`max(k in K, (${re('l', 'k')})^2 + (${im('l', 'k')})^2)`)]:
      'the largest of numbers that are not negative is positive where their sum is',
    [attained(`sum(k in K, (${re('l', 'k')})^2 + (${im('l', 'k')})*2)`)]:
      'imaginary parts of a character add to 0, and the real part at the pair of zeros is 1',
    [attained(`sum(k in K, (${re('l', 'k')})^2 + (${im('l', 'k')})^3)`)]:
      'imaginary parts of a character at k and minus k are opposite, so that their cubes add to 0, and the real part at the pair of zeros is 1',
    ...all(
      'at the pair of zeros, where each re is 1 and each im is 0, what was changed is 1, -1 or 2',
      [
        '-(re[first[l],first[k]]*re2[second[l],second[k]]) - im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] + im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]] + re2[second[l],second[k]] - im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[k],first[k]]*re2[second[l],second[k]] - im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[k],second[k]] - im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - (im[first[l],first[k]] + im2[second[l],second[k]])',
        're[first[l],first[k]]*re2[second[l],second[k]] - (-(im[first[l],first[k]]*im2[second[l],second[k]]))',
        're[first[l],first[k]]*re2[second[l],second[k]] - re[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - im[first[k],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - im[first[l],first[l]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - im[first[l],first[k]]*im2[second[k],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] - im[first[l],first[k]]*im2[second[l],second[l]]',
      ].map((changed) => attained(squares(changed))),
    ),
    [attained(
      squares(
        're[first[l],first[l]]*re2[second[l],second[k]] - im[first[l],first[k]]*im2[second[l],second[k]]',
      ),
    )]:
      'at the pair of zeros the first square is that of re[first[l],first[l]]; where it is 0, im[first[l],first[l]] is 1 or -1, and the imaginary part at pair[first[l], zero2]',
    [attained(
      squares(
        're[first[l],first[k]]*re2[second[l],second[l]] - im[first[l],first[k]]*im2[second[l],second[k]]',
      ),
    )]:
      'at the pair of zeros the first square is that of re2[second[l],second[l]]; where it is 0, im2[second[l],second[l]] is 1 or -1, and the imaginary part at pair[zero, second[l]]',
    ...all(
      'the real part at the pair of zeros is 1, so that the sum of squares is positive',
      [
        '-(re[first[l],first[k]]*im2[second[l],second[k]]) + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] - im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]]*(im[first[l],first[k]]*re2[second[l],second[k]])',
        're[first[l],first[k]] + im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        'im[first[l],first[k]]*im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[k],first[k]]*im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[l]]*im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*re2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[k],second[k]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[l]] + im[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + (im[first[l],first[k]] + re2[second[l],second[k]])',
        're[first[l],first[k]]*im2[second[l],second[k]] + re[first[l],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + im[first[k],first[k]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + im[first[l],first[l]]*re2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + im[first[l],first[k]]*im2[second[l],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[k],second[k]]',
        're[first[l],first[k]]*im2[second[l],second[k]] + im[first[l],first[k]]*re2[second[l],second[l]]',
      ].map((changed) => attained(squares(undefined, changed))),
    ),
    ...all(
      're*im adds to 0 along an axis, since it is opposite at j and minus j, and so does re*im*re2*im2, by four of which each summand changes',
      [
        ...[
          '-(re[first[l],first[k]]*re2[second[l],second[k]]) - im[first[l],first[k]]*im2[second[l],second[k]]',
          're[first[l],first[k]]*re2[second[l],second[k]] + im[first[l],first[k]]*im2[second[l],second[k]]',
          're[first[l],first[k]]*re2[second[l],second[k]] - (-(im[first[l],first[k]]*im2[second[l],second[k]]))',
        ].map((changed) => squares(changed)),
        ...[
          '-(re[first[l],first[k]]*im2[second[l],second[k]]) + im[first[l],first[k]]*re2[second[l],second[k]]',
          're[first[l],first[k]]*im2[second[l],second[k]] - im[first[l],first[k]]*re2[second[l],second[k]]',
        ].map((changed) => squares(undefined, changed)),
      ].map((length) => attained(squares(), length)),
    ),
  },
  'circulant-dft-diagonalisation/two-dimensions-spectral-norm-least': {
    'min(l in K, sqrt(Fre2(p, q)[l]^2 + Fim2(p, q)[l]^2)) <= bound':
      'weaker: a minimum is at most the maximum',
  },
  'sherman-morrison-formula/the only inverse': {
    'forall(i in I, j in I, S[i,j] == S[i,j])': 'both sides are the same',
  },
  'kronecker-vec-identities/gradient of a trace': {
    'forall(p in J, q in I, D(sum(i in I, sum(j in J, A[q,j]*X[j,i])), X[p,q]) == A[q,p])':
      'of the summands only i = q has X[p,q]',
    'forall(p in J, q in I, D(sum(i in I, sum(j in J, A[i,p]*X[j,i])), X[p,q]) == A[q,p])':
      'of the summands only j = p, i = q has X[p,q]',
  },
};
