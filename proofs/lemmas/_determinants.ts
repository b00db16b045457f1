/** The determinant as claims speak of it, and functions that are it in instances. It is no claim. */
/** A function of square matrices that is the determinant: multiplicative, and the product of the entries of a diagonal matrix. */
export const determinant = (name: string, set: string) => ({
  [`${name} multiplicative`]: `forall(M in R[${set}, ${set}], N in R[${set}, ${set}], ${name}(array(p in ${set}, q in ${set}, sum(r in ${set}, M[p,r]*N[r,q]))) == ${name}(M)*${name}(N))`,
  [`${name} of diagonal matrices`]: `forall(h in R[${set}], ${name}(array(p in ${set}, q in ${set}, h[p]*delta(p,q))) == prod(p in ${set}, h[p]))`,
});
/** The same of matrices whose rows are pairs. */
export const determinantOfPairs = {
  'detIJ multiplicative':
    'forall(M in R[I, J, I, J], N in R[I, J, I, J], detIJ(array(p in I, q in J, e in I, f in J, sum(r in I, sum(t in J, M[p,q,r,t]*N[r,t,e,f])))) == detIJ(M)*detIJ(N))',
  'detIJ of diagonal matrices':
    'forall(h in R[I, J], detIJ(array(p in I, q in J, e in I, f in J, h[p,q]*delta(p,e)*delta(q,f))) == prod(p in I, prod(q in J, h[p,q])))',
};
/** Elementary symmetric functions of the eigenvalues, by the sums t of their powers. */
const elementary = {
  1: ([t1]: Sums) => t1,
  2: ([t1, t2]: Sums) => `1/2*((${t1})^2 - ${t2})`,
  4: ([t1, t2, t3, t4]: Sums) =>
    `1/24*((${t1})^4 - 6*(${t1})^2*${t2} + 3*(${t2})^2 + 8*${t1}*${t3} - 6*${t4})`,
};
type Sums = readonly [string, string, string, string];
/** The traces of the first four powers of a matrix whose rows are tuples; the fourth is that of the square of the square. */
const traces = (sets: readonly string[]): Sums => {
  const place = (letter: string) => sets.map((_, s) => `${letter}${s}`);
  const over = (letter: string, term: string) =>
    sets.reduceRight((sum, set, s) => `sum(${letter}${s} in ${set}, ${sum})`, term);
  const entry = (a: string, b: string) => `mat[${[...place(a), ...place(b)].join(',')}]`;
  const square = (a: string, b: string, between: string) =>
    over(between, `${entry(a, between)}*${entry(between, b)}`);
  return [
    over('p', entry('p', 'p')),
    over('p', square('p', 'p', 'q')),
    over('p', over('r', `${square('p', 'r', 'q')}*${entry('r', 'p')}`)),
    over('p', over('r', `${square('p', 'r', 'q')}*${square('r', 'p', 't')}`)),
  ];
};
/** The determinant of matrices with certain numbers of rows, which are tuples of elements of the sets. */
export const determinantOf = (rows: readonly (1 | 2 | 4)[], ...sets: string[]) => {
  const sums = traces(sets);
  const size = sets.map((set) => `card(${set})`).join('*');
  const cases = rows.map((n) =>
    rows.length === 1
      ? elementary[n](sums)
      : `indicator(${size} <= ${n})*indicator(${n} <= ${size})*${elementary[n](sums)}`,
  );
  return `map(mat in R[${[...sets, ...sets].join(', ')}], ${cases.join(' + ')})`;
};
