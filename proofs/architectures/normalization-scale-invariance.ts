/**
 * # Batch normalisation removes affine changes, and makes the weights before it scale-invariant
 *
 * BN(z) = g (z - mean)/std + b does not change under z -> a z + c for a > 0. A loss that sees the weights w only through BN(Xw) is therefore
 * constant on the rays a w: its gradient G at w is orthogonal to w, G/a is the gradient at a w, the Hessian there is that at w divided
 * by a^2, and a step of gradient descent makes w longer: |w - eta G|^2 = |w|^2 + eta^2 |G|^2. The outputs have mean b and variance g^2,
 * but their third central moment is that of the inputs in units of their standard deviation: other changes of the inputs pass through,
 * in every batch of three inputs or more.
 * Where the standard deviation is zero, BN is b here; that touches nothing near weights with a positive one.
 * Gradient and Hessian are those of the expansions of first and second order. Not claimed: invariance for a <= 0, or with a constant added to
 * the variance; that normalised inputs have the same distribution.
 */
import {
  algebra,
  array,
  both,
  cases,
  element,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'normalization-scale-invariance';
const size = (h: (j: string) => string) => `sum(j in J, abs(${h('j')}))`;
const loss = (x: (j: string) => string) => `L(array(j in J, ${x('j')}))`;

/** G is the gradient of L at the point: first order; with H the Hessian: second order. */
const firstOrder = (point: (j: string) => string, gradient: (j: string) => string, radius: string) =>
  `forall(eps in positive, exists(${radius} in positive, forall(h in R[J], ${size((j) => `h[${j}]`)} <= ${radius}, abs(${loss((j) => `${point(j)} + h[${j}]`)} - ${loss(point)} - sum(j in J, ${gradient('j')}*h[j])) <= eps*${size((j) => `h[${j}]`)})))`;
const secondOrder = (
  point: (j: string) => string,
  gradient: (j: string) => string,
  hessian: (j: string, k: string) => string,
  radius: string,
) =>
  `forall(eps in positive, exists(${radius} in positive, forall(h in R[J], ${size((j) => `h[${j}]`)} <= ${radius}, abs(${loss((j) => `${point(j)} + h[${j}]`)} - ${loss(point)} - sum(j in J, ${gradient('j')}*h[j]) - 1/2*sum(j in J, sum(k in J, ${hessian('j', 'k')}*h[j]*h[k]))) <= eps*${size((j) => `h[${j}]`)}^2)))`;

/** A loss linear in the outputs, its gradient, and how near w its expansion holds: for the weights (1,2) and the data below. */
const linearLoss = {
  sizes: { M: [3, 3], J: [2, 2] },
  raw: {
    rate: array('M'),
    direction: array('J'),
    centred: array('M'),
    centredColumn: array('M', 'J'),
    deviation: real(),
  },
  draw: {
    X: {
      tables: [
        [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    },
    w: { tables: [[1, 2]] },
    rate: { oneOf: [-1, 0, 1] },
    g: { oneOf: [1, '1/2'] },
    eps: { oneOf: [1, '1/4'] },
    a: { oneOf: [1, 2, '1/2'] },
  },
  construct: {
    'centred[m in M]': 'sum(j in J, X[m,j]*w[j]) - sum(n in M, sum(j in J, X[n,j]*w[j]))/card(M)',
    'centredColumn[m in M, j in J]': 'X[m,j] - sum(n in M, X[n,j])/card(M)',
    deviation: 'sqrt(sum(m in M, centred[m]^2)/card(M))',
    'G[j in J]':
      'g*sum(i in M, rate[i]*(centredColumn[i,j]/deviation - centred[i]*sum(m in M, centred[m]*centredColumn[m,j])/card(M)/deviation^3))',
    'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))*eps/1000',
  },
  models: { l: 'map(y in R[M], sum(i in M, rate[i]*y[i]))' },
} as const;

/** The same with its curvature, and how near w and a w the expansion of second order holds. */
const curvedLoss = {
  ...linearLoss,
  raw: {
    ...linearLoss.raw,
    alignment: real(),
    columnAlignment: array('J'),
    slope: array('J'),
    gram: array('J', 'J'),
  },
  draw: { ...linearLoss.draw, eps: { oneOf: [1, '1/4', '1/64'] } },
  construct: {
    ...linearLoss.construct,
    alignment: 'sum(i in M, rate[i]*centred[i])',
    'columnAlignment[j in J]': 'sum(i in M, rate[i]*centredColumn[i,j])',
    'slope[j in J]': 'sum(i in M, centred[i]*centredColumn[i,j])/card(M)',
    'gram[j in J, k in J]': 'sum(i in M, centredColumn[i,j]*centredColumn[i,k])/card(M)',
    'H[j in J, k in J]':
      'g*(3*alignment*slope[j]*slope[k]/deviation^5 - (columnAlignment[j]*slope[k] + columnAlignment[k]*slope[j] + alignment*gram[j,k])/deviation^3)',
    'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))*eps/8',
    r: 'eps/4',
    q: 'eps/8',
  },
} as const;
const anyData = { X: { between: [-4, 4] }, w: { between: [-4, 4] } } as const;

const weights = {
  given: { J: indexSet('weights'), X: array('M', 'J'), w: array('J'), l: fn('R[M]', 'R') },
  where: { 'L(u in R[J])': 'l(array(i in M, BN(array(m in M, sum(j in J, X[m,j]*u[j])))[i]))' },
} as const;
const ray = (u: string) => lemma(itself, { part: 'the loss is constant on rays', at: { w: u, a: 'a' } });
const spread = (v: string) => `max(${v}, indicator(${v} <= 0))`;
const moved = 'array(n in M, a*x[n] + c)';
/** Where there is variance, no convention is needed. */
const outputs = [
  have('outputs', 'forall(i in M, BN(x)[i] == g*(x[i] - mean(x))/sqrt(variance(x)) + b)', [
    ['==', `g*(x[i] - mean(x))/sqrt(${spread('variance(x)')}) + b`, unfold('BN')],
    ['==', 'rhs', algebra()],
  ]),
] as const;

/** Three inputs of either kind among others that are at the mean 1: (0,0,3) and (-1,2,2). */
const deviation = {
  x: (m: string) => `(2*delta(${m},r) - delta(${m},p) - delta(${m},q))`,
  y: (m: string) => `(delta(${m},q) + delta(${m},r) - 2*delta(${m},p))`,
};
const input = { x: (m: string) => `1 + ${deviation.x(m)}`, y: (m: string) => `1 + ${deviation.y(m)}` };
const skew = { x: `array(m in M, ${input.x('m')})`, y: `array(m in M, ${input.y('m')})` };
const skewed = (name: 'x' | 'y', sign: '+' | '-') => {
  const apart = ['p is not q', 'p is not r', 'q is not r'].map((h) => hypothesis(h));
  const output = `g*${deviation[name]('i')}/sqrt(6/card(M)) + b`;
  return [
    have(`mean of ${name}`, `mean(${skew[name]}) == 1`, [['==', 'rhs', unfold('mean')]]),
    have(`variance of ${name}`, `variance(${skew[name]}) == 6/card(M)`, [
      [
        '==',
        `sum(m in M, ${deviation[name]('m')}^2)/card(M)`,
        unfold('variance'),
        hypothesis(`mean of ${name}`),
      ],
      ['==', 'rhs', ...apart],
    ]),
    have(`outputs of ${name}`, `forall(i in M, BN(${skew[name]})[i] == ${output})`, [
      [
        '==',
        `g*(${input[name]('i')} - mean(${skew[name]}))/sqrt(${spread(`variance(${skew[name]})`)}) + b`,
        unfold('BN'),
      ],
      [
        '==',
        `g*${deviation[name]('i')}/sqrt(${spread('6/card(M)')}) + b`,
        hypothesis(`mean of ${name}`),
        hypothesis(`variance of ${name}`),
      ],
      ['==', 'rhs', algebra()],
    ]),
    have(
      `cubes of ${name}`,
      `sum(i in M, BN(${skew[name]})[i]^3) == card(M)*b^3 + 3*b*g^2*card(M) ${sign} 6*(g/sqrt(6/card(M)))^3`,
      [
        ['==', `sum(i in M, (${output})^3)`, hypothesis(`outputs of ${name}`)],
        ['==', 'rhs', ...apart],
      ],
    ),
  ];
};

export default proof({
  id: itself,
  title: 'Batch normalisation removes affine changes and makes weights scale-invariant',
  sources: [
    {
      document: 'foundations-article',
      section: 'Architecture Design (Normalization)',
      relation: 'made precise',
    },
  ],
  references: ['ioffe2015', 'laarhoven2017', 'santurkar2018'],

  given: { M: nonemptySet('batch'), g: real(), b: real() },
  where: {
    'mean(z in R[M])': 'sum(m in M, z[m])/card(M)',
    'variance(z in R[M])': 'sum(m in M, (z[m] - mean(z))^2)/card(M)',
    'BN(z in R[M])[m in M]': 'g*(z[m] - mean(z))/sqrt(max(variance(z), indicator(variance(z) <= 0))) + b',
  },

  parts: {
    'affine changes are removed': {
      given: { x: array('M'), a: real('positive'), c: real() },
      states: 'forall(i in M, BN(array(n in M, a*x[n] + c))[i] == BN(x)[i])',
      derivation: [
        have('mean', 'mean(array(n in M, a*x[n] + c)) == a*mean(x) + c', [['==', 'rhs', unfold('mean')]]),
        have('variance', 'variance(array(n in M, a*x[n] + c)) == a^2*variance(x)', [
          ['==', 'sum(m in M, (a*x[m] + c - mean(array(n in M, a*x[n] + c)))^2)/card(M)', unfold('variance')],
          ['==', 'sum(m in M, (a*x[m] + c - (a*mean(x) + c))^2)/card(M)', hypothesis('mean')],
          ['==', 'a^2*(sum(m in M, (x[m] - mean(x))^2)/card(M))', algebra()],
          ['==', 'rhs', unfold('variance')],
        ]),
        have('nonnegative', '0 <= variance(x)', [
          ['<=', 'sum(m in M, (x[m] - mean(x))^2)/card(M)', sign()],
          ['==', 'rhs', unfold('variance')],
        ]),
        cases(
          '0 < variance(x)',
          [
            have('moved variance', `0 < variance(${moved})`, [
              ['<', 'a^2*variance(x)', sign()],
              ['==', 'rhs', hypothesis('variance')],
            ]),
            ['==', `g*(a*x[i] + c - mean(${moved}))/sqrt(${spread(`variance(${moved})`)}) + b`, unfold('BN')],
            ['==', `g*(a*x[i] + c - mean(${moved}))/sqrt(variance(${moved})) + b`, algebra()],
            ['==', `g*(a*x[i] + c - (a*mean(x) + c))/sqrt(variance(${moved})) + b`, hypothesis('mean')],
            ['==', 'g*(a*x[i] + c - (a*mean(x) + c))/sqrt(a^2*variance(x)) + b', hypothesis('variance')],
            ['==', 'g*(x[i] - mean(x))/sqrt(variance(x)) + b', algebra()],
            ['==', `g*(x[i] - mean(x))/sqrt(${spread('variance(x)')}) + b`, algebra()],
            ['==', 'rhs', unfold('BN')],
          ],
          [
            have('no variance', 'variance(x) == 0', [
              have('at most zero', 'variance(x) <= 0', [['<=', 'rhs', hypothesis('case')]]),
              ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 'variance(x)', y: '0' } })],
            ]),
            have('at the mean', 'x[i] - mean(x) == 0', [
              have('square', '(x[i] - mean(x))^2 <= 0', [
                [
                  '<=',
                  'sum(m in M, (x[m] - mean(x))^2)',
                  sign('sum(m in M, (1 - delta(m, i))*(x[m] - mean(x))^2)'),
                ],
                ['==', 'card(M)*(sum(m in M, (x[m] - mean(x))^2)/card(M))', algebra()],
                ['==', 'card(M)*variance(x)', unfold('variance')],
                ['==', 'card(M)*0', hypothesis('no variance')],
                ['==', 'rhs', algebra()],
              ]),
              ['==', 'rhs', lemma('zero-square', { at: { x: 'x[i] - mean(x)' } })],
            ]),
            have('moved to the mean', `a*x[i] + c - mean(${moved}) == 0`, [
              ['==', 'a*x[i] + c - (a*mean(x) + c)', hypothesis('mean')],
              ['==', 'a*(x[i] - mean(x))', algebra()],
              ['==', 'a*0', hypothesis('at the mean')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', `g*(a*x[i] + c - mean(${moved}))/sqrt(${spread(`variance(${moved})`)}) + b`, unfold('BN')],
            [
              '==',
              `g*0/sqrt(${spread(`variance(${moved})`)}) + b`,
              hypothesis('moved to the mean', { times: '1' }),
            ],
            ['==', `g*0/sqrt(${spread('variance(x)')}) + b`, algebra()],
            ['==', `g*(x[i] - mean(x))/sqrt(${spread('variance(x)')}) + b`, hypothesis('at the mean')],
            ['==', 'rhs', unfold('BN')],
          ],
        ),
      ],
    },
    'the loss is constant on rays': {
      ...weights,
      given: { ...weights.given, a: real('positive') },
      states: 'L(array(j in J, a*w[j])) == L(w)',
      derivation: [
        have(
          'outputs',
          'forall(i in M, BN(array(m in M, sum(j in J, X[m,j]*(a*w[j]))))[i] == BN(array(m in M, sum(j in J, X[m,j]*w[j])))[i])',
          [
            ['==', 'BN(array(m in M, a*sum(j in J, X[m,j]*w[j]) + 0))[i]', algebra()],
            [
              '==',
              'rhs',
              lemma(itself, {
                part: 'affine changes are removed',
                at: { x: 'array(q in M, sum(j in J, X[q,j]*w[j]))', a: 'a', c: '0' },
              }),
            ],
          ],
        ),
        ['==', 'l(array(i in M, BN(array(m in M, sum(j in J, X[m,j]*(a*w[j]))))[i]))', unfold('L')],
        ['==', 'l(array(i in M, BN(array(m in M, sum(j in J, X[m,j]*w[j])))[i]))', hypothesis('outputs')],
        ['==', 'rhs', unfold('L')],
      ],
      instances: { sizes: { M: [1, 3], J: [1, 2] }, models: linearLoss.models, raw: { rate: array('M') } },
    },
    'the gradient is orthogonal to the weights': {
      ...weights,
      given: { ...weights.given, G: array('J') },
      hypotheses: {
        gradient: firstOrder(
          (j) => `w[${j}]`,
          (j) => `G[${j}]`,
          'r',
        ),
      },
      states: 'sum(j in J, w[j]*G[j]) == 0',
      derivation: [
        have(
          'near',
          `forall(eps in positive, abs(sum(j in J, w[j]*G[j])) <= eps*${size((j) => `w[${j}]`)})`,
          [
            obtain('r', 'expansion', hypothesis('gradient', { at: { eps: 'eps' } })),
            have('some step', `exists(s in positive, s*${size((j) => `w[${j}]`)} <= r)`, [
              witness({ s: `r/(1 + ${size((j) => `w[${j}]`)})` }),
              ['<=', 'rhs', sign(`r/(1 + ${size((j) => `w[${j}]`)})`)],
            ]),
            obtain('s', 'short', hypothesis('some step')),
            have('within', 'sum(j in J, abs(s*w[j])) <= r', [
              ['==', `s*${size((j) => `w[${j}]`)}`, algebra()],
              ['<=', 'rhs', hypothesis('short')],
            ]),
            have('same loss', 'L(array(j in J, w[j] + s*w[j])) == L(w)', [
              ['==', 'L(array(j in J, (1 + s)*w[j]))', algebra()],
              ['==', 'rhs', lemma(itself, { part: 'the loss is constant on rays', at: { a: '1 + s' } })],
            ]),
            ['==', '1/s*abs(L(w) - L(w) - sum(j in J, G[j]*(s*w[j])))', algebra()],
            [
              '==',
              '1/s*abs(L(array(j in J, w[j] + s*w[j])) - L(w) - sum(j in J, G[j]*(s*w[j])))',
              hypothesis('same loss'),
            ],
            [
              '<=',
              '1/s*(eps*sum(j in J, abs(s*w[j])))',
              hypothesis('expansion', { at: { h: 'array(j in J, s*w[j])' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        [
          '==',
          'rhs',
          lemma('zero-if-arbitrarily-small', {
            at: { d: 'sum(j in J, w[j]*G[j])', c: size((j) => `w[${j}]`) },
          }),
        ],
      ],
      instances: { ...linearLoss, construct: { ...linearLoss.construct, r: 'eps/100', s: 'eps/1000' } },
    },
    'the gradient scales inversely': {
      ...weights,
      given: { ...weights.given, G: array('J'), a: real('positive') },
      hypotheses: {
        gradient: firstOrder(
          (j) => `w[${j}]`,
          (j) => `G[${j}]`,
          'r',
        ),
      },
      states: firstOrder(
        (j) => `(a*w[${j}])`,
        (j) => `(G[${j}]/a)`,
        'q',
      ),
      derivation: [
        obtain('r', 'expansion', hypothesis('gradient', { at: { eps: 'a*eps' } })),
        witness({ q: 'a*r' }),
        have('within', 'sum(j in J, abs(h[j]/a)) <= r', [
          ['==', `1/a*${size((j) => `h[${j}]`)}`, algebra()],
          ['<=', '1/a*(a*r)', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'abs(L(array(j in J, a*(w[j] + h[j]/a))) - L(array(j in J, a*w[j])) - sum(j in J, G[j]*(h[j]/a)))',
          algebra(),
        ],
        [
          '==',
          'abs(L(array(j in J, w[j] + h[j]/a)) - L(w) - sum(j in J, G[j]*(h[j]/a)))',
          ray('array(j in J, w[j] + h[j]/a)'),
          ray('w'),
        ],
        [
          '<=',
          'a*eps*sum(j in J, abs(h[j]/a))',
          hypothesis('expansion', { at: { h: 'array(j in J, h[j]/a)' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...linearLoss,
        construct: { ...linearLoss.construct, r: 'eps/100', q: 'eps/200' },
        regimes: { 'no weights': { sizes: { J: [0, 0] }, draw: anyData } },
      },
    },
    'the Hessian scales by the square': {
      ...weights,
      given: { ...weights.given, G: array('J'), H: array('J', 'J'), a: real('positive') },
      hypotheses: {
        expansion: secondOrder(
          (j) => `w[${j}]`,
          (j) => `G[${j}]`,
          (j, k) => `H[${j},${k}]`,
          'r',
        ),
      },
      states: secondOrder(
        (j) => `(a*w[${j}])`,
        (j) => `(G[${j}]/a)`,
        (j, k) => `(H[${j},${k}]/a^2)`,
        'q',
      ),
      derivation: [
        obtain('r', 'near', hypothesis('expansion', { at: { eps: 'a^2*eps' } })),
        witness({ q: 'a*r' }),
        have('within', 'sum(j in J, abs(h[j]/a)) <= r', [
          ['==', `1/a*${size((j) => `h[${j}]`)}`, algebra()],
          ['<=', '1/a*(a*r)', hypothesis('assumed')],
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'abs(L(array(j in J, a*(w[j] + h[j]/a))) - L(array(j in J, a*w[j])) - sum(j in J, G[j]*(h[j]/a)) - 1/2*sum(j in J, sum(k in J, H[j,k]*(h[j]/a)*(h[k]/a))))',
          algebra(),
        ],
        [
          '==',
          'abs(L(array(j in J, w[j] + h[j]/a)) - L(w) - sum(j in J, G[j]*(h[j]/a)) - 1/2*sum(j in J, sum(k in J, H[j,k]*(h[j]/a)*(h[k]/a))))',
          ray('array(j in J, w[j] + h[j]/a)'),
          ray('w'),
        ],
        [
          '<=',
          'a^2*eps*sum(j in J, abs(h[j]/a))^2',
          hypothesis('near', { at: { h: 'array(j in J, h[j]/a)' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...curvedLoss,
        raw: { ...curvedLoss.raw, level: real() },
        regimes: {
          'a constant loss': {
            sizes: { M: [1, 2], J: [1, 2] },
            draw: anyData,
            models: { l: 'map(y in R[M], level)' },
            construct: {
              'G[j in J]': '0',
              'H[j in J, k in J]': '0',
              r: 'eps',
              q: 'eps',
              'h[j in J]': 'direction[j]/(1 + sum(k in J, abs(direction[k])))*eps',
            },
          },
          'no weights': { sizes: { J: [0, 0] }, draw: anyData },
        },
      },
    },
    'descent lengthens the weights': {
      given: { J: indexSet('weights'), w: array('J'), G: array('J'), eta: real() },
      hypotheses: { 'orthogonal gradient': 'sum(j in J, w[j]*G[j]) == 0' },
      states: 'sum(j in J, (w[j] - eta*G[j])^2) == sum(j in J, w[j]^2) + eta^2*sum(j in J, G[j]^2)',
      derivation: [
        ['==', 'sum(j in J, w[j]^2) - 2*eta*sum(j in J, w[j]*G[j]) + eta^2*sum(j in J, G[j]^2)', algebra()],
        [
          '==',
          'sum(j in J, w[j]^2) - 2*eta*0 + eta^2*sum(j in J, G[j]^2)',
          hypothesis('orthogonal gradient'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { J: [2, 2] },
        draw: {
          w: {
            tables: [
              [1, 2],
              [0, 1],
              [3, -1],
            ],
          },
          G: { tables: [[2, -1]] },
        },
        construct: { 'G[j in J]': 'turn*(sum(k in J, w[k]) - w[j])*(1 - 2*delta(j, last))' },
        raw: { turn: real(), last: element('J') },
      },
    },
    'mean and variance are set': {
      given: { x: array('M') },
      hypotheses: { 'some variance': '0 < variance(x)' },
      states: '(sum(i in M, BN(x)[i])/card(M) == b) and (sum(i in M, (BN(x)[i] - b)^2)/card(M) == g^2)',
      derivation: [
        ...outputs,
        both(
          [
            ['==', 'sum(i in M, g*(x[i] - mean(x))/sqrt(variance(x)) + b)/card(M)', hypothesis('outputs')],
            ['==', 'g*(sum(i in M, x[i])/card(M) - mean(x))/sqrt(variance(x)) + b', algebra()],
            ['==', 'rhs', unfold('mean')],
          ],
          [
            [
              '==',
              'sum(i in M, (g*(x[i] - mean(x))/sqrt(variance(x)) + b - b)^2)/card(M)',
              hypothesis('outputs'),
            ],
            ['==', 'g^2*(sum(i in M, (x[i] - mean(x))^2)/card(M))/variance(x)', algebra()],
            ['==', 'g^2*variance(x)/variance(x)', unfold('variance')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: { sizes: { M: [2, 4] } },
    },
    'the third moment passes through': {
      given: { x: array('M') },
      hypotheses: { 'some variance': '0 < variance(x)' },
      states:
        'sum(i in M, (BN(x)[i] - b)^3)/card(M) == g^3*(sum(i in M, (x[i] - mean(x))^3)/card(M))/sqrt(variance(x))^3',
      derivation: [
        ...outputs,
        [
          '==',
          'sum(i in M, (g*(x[i] - mean(x))/sqrt(variance(x)) + b - b)^3)/card(M)',
          hypothesis('outputs'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { M: [2, 4] } },
    },
    'equal means and variances are not enough': {
      given: { p: element('M'), q: element('M'), r: element('M') },
      hypotheses: {
        'p is not q': 'p != q',
        'p is not r': 'p != r',
        'q is not r': 'q != r',
        'a scale': 'g != 0',
      },
      states:
        'exists(x in R[M], y in R[M], ((0 < variance(x)) and (mean(x) == mean(y)) and (variance(x) == variance(y))) and (sum(i in M, BN(x)[i]^3) != sum(i in M, BN(y)[i]^3)))',
      derivation: [
        ...skewed('x', '+'),
        ...skewed('y', '-'),
        have('some variance', '0 < 6/card(M)', [['<', 'rhs', sign()]]),
        have('cubes apart', '(g/sqrt(6/card(M)))^3 != 0', [['!=', 'rhs', sign()]]),
        witness({ x: skew.x, y: skew.y }),
        both(
          [
            both(
              [
                ['<', '6/card(M)', hypothesis('some variance')],
                ['==', 'rhs', hypothesis('variance of x')],
              ],
              [
                ['==', '1', hypothesis('mean of x')],
                ['==', 'rhs', hypothesis('mean of y')],
              ],
              [
                ['==', '6/card(M)', hypothesis('variance of x')],
                ['==', 'rhs', hypothesis('variance of y')],
              ],
            ),
          ],
          [
            ['==', 'card(M)*b^3 + 3*b*g^2*card(M) + 6*(g/sqrt(6/card(M)))^3', hypothesis('cubes of x')],
            ['!=', 'card(M)*b^3 + 3*b*g^2*card(M) - 6*(g/sqrt(6/card(M)))^3', sign()],
            ['==', 'rhs', hypothesis('cubes of y')],
          ],
        ),
      ],
      instances: {
        sizes: { M: [3, 5] },
        draw: { p: { oneOf: [0] }, q: { oneOf: [1] }, r: { oneOf: [2] } },
        construct: { 'x[m in M]': input.x('m'), 'y[m in M]': input.y('m') },
        regimes: { 'variance one': { sizes: { M: [6, 6] } } },
      },
    },
  },

  instances: { sizes: { M: [1, 4] } },

  controls: {
    'a negative factor': {
      part: 'affine changes are removed',
      given: { a: real() },
      counterexample: { M: 2, g: 1, b: 0, x: [0, 2], a: -1, c: 0, i: 0 },
      instances: { construct: { a: '-1' } },
      because: 'the outputs (-1,1) change their signs',
    },
    'a constant added to the variance': {
      part: 'affine changes are removed',
      where: { 'BN(z in R[M])[m in M]': 'g*(z[m] - mean(z))/sqrt(variance(z) + 3) + b' },
      counterexample: { M: 2, g: 1, b: 0, x: [-1, 1], a: 2, c: 0, i: 1 },
      because: '1/2 becomes 2/sqrt(7) = 0.756',
    },
    'any change of the inputs': {
      part: 'affine changes are removed',
      states: 'forall(i in M, BN(array(n in M, x[n]^3))[i] == BN(x)[i])',
      counterexample: { M: 3, g: 1, b: 0, x: [0, 1, 2], a: 1, c: 0, i: 1 },
      instances: { sizes: { M: [3, 4] } },
      because: 'the output 0 becomes -2/sqrt(38/3)',
    },
    'descent keeps the length of the weights': {
      part: 'descent lengthens the weights',
      states: 'sum(j in J, (w[j] - eta*G[j])^2) == sum(j in J, w[j]^2)',
      counterexample: { M: 1, J: 2, g: 1, b: 0, w: [1, 0], G: [0, 1], eta: 1 },
      because: '2 is not 1',
    },
    'descent along any gradient': {
      part: 'descent lengthens the weights',
      without: ['orthogonal gradient'],
      counterexample: { M: 1, J: 1, g: 1, b: 0, w: [1], G: [1], eta: 1 },
      instances: { construct: { 'G[j in J]': 'turn' } },
      because: 'a step along the weights: 0 is not 2',
    },
    'the third moment is set, too': {
      part: 'the third moment passes through',
      states: 'sum(i in M, (BN(x)[i] - b)^3)/card(M) == 0',
      counterexample: { M: 3, g: 1, b: 0, x: [0, 0, 3] },
      because: 'the outputs are (-1,-1,2)/sqrt(2)',
    },
  },
});
