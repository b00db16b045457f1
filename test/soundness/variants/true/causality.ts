export const causality: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'backdoor-adjustment/inverse propensity weighting': {
    'effect == sum(u in U, sum(z in Z, max(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, max(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,x]*py[a,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless a = x',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[x,u,z,b]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless a = x',
    'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,y]*delta(a, x)*delta(b, y)/propensity[z]))))':
      'the delta vanishes unless b = y',
  },
  'backdoor-adjustment/truncated factorisation': {
    'effect == sum(u in U, sum(z in Z, max(a in X, pu[u]*pz[u,z]*delta(a, x)*py[a,u,z,y])))':
      'of nonnegative terms one alone is not 0: the sum is the maximum',
    'effect == sum(u in U, sum(z in Z, sum(a in X, pu[u]*pz[u,z]*delta(a, x)*py[x,u,z,y])))':
      'the delta vanishes unless a = x',
  },
};
