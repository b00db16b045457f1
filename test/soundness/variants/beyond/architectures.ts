/** False variants of architectures that nothing refutes. */

const sixthRoots =
  'false where re[l,s] is strictly between 0 and 1, as of roots of unity of order 6; only those of orders 1, 2 and 4 have real and imaginary parts that are fractions';

export const architectures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'scattering-nonexpansive-covariant/one path': {
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^3 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      sixthRoots,
  },
};
