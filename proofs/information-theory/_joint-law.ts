/** A law T on pairs, its marginals TX and TY and their logarithms `ln` with 0 log 0 = 0, as claims derive of them. It is no claim. */
import { algebra, cases, type Derivation, have, hypothesis, sign, unfold } from 'lemmata';

export const marginals: Derivation = [
  have('rows', 'forall(x in X, TX[x] == sum(v in Y, T[x,v]))', [['==', 'rhs', unfold('TX')]]),
  have('columns', 'forall(y in Y, TY[y] == sum(u in X, T[u,y]))', [['==', 'rhs', unfold('TY')]]),
];
/** Where T is positive, so are its marginals. */
const charged: Derivation = [
  have('charged', '0 < T[i,j]', [['<', 'rhs', sign()]]),
  have('row', '0 < TX[i]', [
    ['<', 'T[i,j]', hypothesis('charged')],
    ['<=', 'sum(v in Y, T[i,v])', sign('sum(v in Y, T[i,v]*(1 - delta(v,j)))')],
    ['==', 'rhs', unfold('TX')],
  ]),
  have('column', '0 < TY[j]', [
    ['<', 'T[i,j]', hypothesis('charged')],
    ['<=', 'sum(u in X, T[u,j])', sign('sum(u in X, T[u,j]*(1 - delta(u,i)))')],
    ['==', 'rhs', unfold('TY')],
  ]),
];
export const unlessZero = (zero: Derivation, lines: Derivation) => [
  cases('T[i,j] == 0', zero, [...charged, ...lines]),
];
export const nonnegativeMarginals: Derivation = [
  have('nonnegative rows', 'forall(x in X, 0 <= TX[x])', [
    ['<=', 'sum(y in Y, T[x,y])', sign()],
    ['==', 'rhs', unfold('TX')],
  ]),
  have('nonnegative columns', 'forall(y in Y, 0 <= TY[y])', [
    ['<=', 'sum(x in X, T[x,y])', sign()],
    ['==', 'rhs', unfold('TY')],
  ]),
];
export const logarithmsSplit = have(
  'split',
  'forall(i in X, j in Y, T[i,j]*ln(TX[i]*TY[j]) == T[i,j]*(ln(TX[i]) + ln(TY[j])))',
  [
    ...unlessZero(
      [
        ['==', '0', hypothesis('case')],
        ['==', 'rhs', hypothesis('case')],
      ],
      [
        ['==', 'T[i,j]*log(TX[i]*TY[j])', unfold('ln')],
        ['==', 'T[i,j]*(log(TX[i]) + log(TY[j]))', algebra()],
        ['==', 'rhs', unfold('ln')],
      ],
    ),
  ],
);
