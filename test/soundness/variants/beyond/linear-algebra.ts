/** False variants of linear algebra that nothing refutes. */

export const linearAlgebra: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'circulant-dft-diagonalisation/inversion': {
    'forall(j in G, k in G, (sum(l in G, re[l,j]*re[l,k] + im[l,j]*im[l,k]) == card(G)*delta(j, k)) and (sum(l in G, im[l,j]*re[l,k]*(-(re[l,j]*im[l,k]))) == 0))':
      'false for three positions, where the characters are irrational: the hypotheses are equations which enclosures do not decide; where they are rational, real or imaginary parts are 0',
  },
};
