/** False variants of architectures that nothing refutes. */

const sixthRoots =
  'false where re[l,s] is strictly between 0 and 1, as of roots of unity of order 6; only those of orders 1, 2 and 4 have real and imaginary parts that are fractions';

export const architectures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'scattering-nonexpansive-covariant/one path': {
    'forall(k in nat, p in P[k], sqrt(sum(g in G, Cre(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2 + Cim(array(q in G, phiRe[q] - phiRe[plus[q,minus[s]]]), array(q in G, phiIm[q] - phiIm[plus[q,minus[s]]]), Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g]^2)) <= max(l in G, sqrt(((1 - re[l,s])^3 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))':
      sixthRoots,
  },
  'scattering-nonexpansive-covariant/all paths': {
    '(sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2)))) <= max(l in G, sqrt(((1 - re[l,s])^3 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2))))) and (sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2)))) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sum(k in range(m + 1), sum(p in P[k], sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))))':
      sixthRoots,
    '(sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2)))) <= max(l in G, sqrt(((1 - re[l,s])^2 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2))))) and (sqrt(sum(k in range(m + 1), sum(p in P[k], sum(g in G, (Cre(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cre(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2 + (Cim(phiRe, phiIm, Ure(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p], Uim(array(h in G, xRe[plus[h,minus[s]]]), array(h in G, xIm[plus[h,minus[s]]]))[k,k,p])[g] - Cim(phiRe, phiIm, Ure(xRe, xIm)[k,k,p], Uim(xRe, xIm)[k,k,p])[g])^2)))) <= max(l in G, sqrt(((1 - re[l,s])^3 + im[l,s]^2)*(Fre(phiRe, phiIm)[l]^2 + Fim(phiRe, phiIm)[l]^2)))*sum(k in range(m + 1), sum(p in P[k], sqrt(sum(g in G, Ure(xRe, xIm)[k,k,p,g]^2 + Uim(xRe, xIm)[k,k,p,g]^2)))))':
      sixthRoots,
  },
  'sawtooth-depth-separation/changes of p pieces': {
    'sum(j in range(m), abs(label[j + 1] - label[j])) <= 2 + p - 1':
      'false with five pieces that take both labels of 16 points; but how far a sequence is drawn follows k, not 2^k',
  },
  'sawtooth-depth-separation/errors of p pieces': {
    '1/2 - p/2^k <= sum(j in range(m + 1), abs(label[j] - indicator(1/2 <= iterate(j/2^k)[k])))/2^p':
      'false with five pieces that take both labels of 16 points; but how far a sequence is drawn follows k, not 2^k',
  },
};
