/**
 * # Local entropy solves the viscous Hamilton-Jacobi equation
 *
 * u(t,x) = -(1/b) log (G_{t/b} * exp(-b f))(x), with the heat kernel G_s of variance s per coordinate, solves
 * u_t = -|grad u|^2/2 + Lap u/(2b), because w = exp(-b u) solves w_t = Lap w/(2b) (Cole and Hopf; any positive w, any dimension).
 * For any measure m dP in the place of exp(-b f) whose Gaussian convolution is finite at a time T, u is differentiable at all earlier
 * times (under the integral, dominated by the weights at T): grad u = (x - mean)/t and Hess u = I/t - (b/t^2) Cov under the law
 * proportional to m exp(-b |x - Y|^2/(2t)), so Hess u <= I/t. Mixtures of Gaussians start at f itself. For quadratics with eigenvalues lam_q > -1/t the curvatures are lam_q/(1 + t lam_q), and of two minima of one
 * height the wider one becomes the lower. The kernel's constant (2 pi)^(-n/2) is part of m.
 * Not claimed: that the smoothed function has its minimum where f has it (see `the minimum moves`); the Gaussian integrals themselves:
 * that mixtures and quadratics evolve as the formulas say is shown by the equation and the value at time 0, not by the convolution.
 */
import {
  algebra,
  array,
  both,
  calculus,
  differentiable,
  have,
  hypothesis,
  type Instances,
  indexSet,
  interval,
  law,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** |y - Y|^2, for the point y given by its l-th coordinate. */
const distance = (y: string) => `sum(l in I, (${y} - Y[l,o])^2)`;
/** The weight of a position seen from y at time s. */
const seen = (s = 't', y = 'x[l]') => `m[o]*exp(-b*${distance(y)}/(2*${s}))`;
const E = (of: string) => `E(o in Omega, ${of})`;
const total = (s = 't') => E(seen(s));
const mean = (i: string) => `${E(`${seen()}*Y[${i},o]`)}/${total()}`;
const covariance = (i: string, j: string) =>
  `(${E(`${seen()}*Y[${i},o]*Y[${j},o]`)}/${total()} - ${mean(i)}*(${mean(j)}))`;
/** -(1/b) log (G_{s/b} * m dP), with its constant in the masses. */
const smoothed = (s: string) => `card(I)/(2*b)*log(${s}/b) - 1/b*log(${total(s)})`;
/** x moved along the i-th axis, so that its coordinate there is r. */
const along = (i: string) => `(x[l] + delta(l,${i})*(r - x[${i}]))`;

/** A measure m dP whose Gaussian convolution is finite at a later time. */
const finiteThen = {
  'finite then': 'forall(o in Omega, m[o]*exp(-b*sum(l in I, Y[l,o]^2)/(2*T)) <= G[o])',
};
const measure = {
  given: {
    Omega: law('positions'),
    Y: array('I', 'Omega'),
    m: array('Omega', { is: 'positive' }),
    T: real('positive'),
    G: array('Omega', { is: 'integrable' }),
  },
  hypotheses: { 'a later time': 't < T', ...finiteThen },
  instances: {
    sizes: { Omega: [1, 2] },
    raw: { later: real('(0,2]'), more: array('Omega', { is: 'nonnegative' }) },
    construct: { T: 't + later', 'G[o in Omega]': 'm[o] + more[o]' },
  } satisfies Instances,
};

/** With its square and that of the position, a weight is at most this, for all s < T, times G. */
const constant = (s = 't', y = 'x[l]') =>
  `3*(1 + sum(l in I, ${y}^2))*(1 + 4*${s}*T/(b*(T - ${s})))*exp(b*(T + ${s})/(2*T*(T - ${s}))*sum(l in I, ${y}^2))`;
/** What the products of two coordinates, of Y or y - Y, are below. */
const squares = (y = 'x[l]') => `(1 + sum(l in I, Y[l,o]^2) + ${distance(y)})`;

const id = 'entropy-sgd-cole-hopf';
const gaussian = (part: string, at: Record<string, string>, times?: string) =>
  lemma('gaussian-weights-dominated', { part, at, ...(times ? { times } : {}) });
/** The weights, times `of` and a positive factor, are dominated: here, seen from x moved along an axis, at other times. */
const dominated = (
  name: string,
  of: string,
  { axis = '', time = 't', factor = '1', over = '', i = 'i', j = '' } = {},
) => {
  const y = axis ? along(axis) : 'x[l]';
  const all = `${over}${axis ? 'r in R, ' : ''}${time === 't' ? '' : `${time} in R, `}o in Omega`;
  const when = time === 't' ? '' : `, 0 < ${time}, ${time} < T`;
  const weight = seen(time, y);
  const array = `array(l in I, ${y})`;
  const at = { y: array, z: 'array(l in I, Y[l,o])', ...(of && i ? { i, j: j || i } : {}) };
  return have(
    name,
    `forall(${all}${when}, abs(${of ? `${weight}*${of}` : weight}) <= ${factor}*${constant(time, y)}*G[o])`,
    [
      ['==', `${weight}*abs(${of || '1'})`, algebra()],
      [
        '<=',
        `${weight}*(${factor}*${squares(y)})`,
        gaussian('products of coordinates', at, `${weight}*${factor}`),
      ],
      ['<=', 'rhs', lemma(id, { part: 'dominated', at: { y: array, s: time }, times: factor })],
    ],
  );
};

/** The second derivative of a weight along the i-th axis, at x or at x moved along it. */
const spread = (axis = '') =>
  `${seen('t', axis ? along(axis) : 'x[l]')}*(b^2/t^2*(${axis ? 'r' : 'x[i]'} - Y[i,o])^2 - b/t)`;
const spreadDominated = (name: string, masses: string, squared: string, axis = '') => {
  const y = axis ? along(axis) : 'x[l]';
  const weight = seen('t', y);
  const step = `(${axis ? 'r' : 'x[i]'} - Y[i,o])`;
  return have(
    name,
    `forall(${axis ? 'r in R' : 'i in I'}, o in Omega, abs(${spread(axis)}) <= (b^2/t^2 + b/t)*${constant('t', y)}*G[o])`,
    [
      [
        '<=',
        `abs(b^2/t^2*${weight}*${step}^2) + abs(-b/t*${weight})`,
        lemma('absolute-value-bounds', {
          part: 'triangle',
          at: { x: `b^2/t^2*${weight}*${step}^2`, y: `-b/t*${weight}` },
        }),
      ],
      ['==', `b^2/t^2*abs(${weight}*(${step}*${step})) + b/t*abs(${weight})`, algebra()],
      ['<=', `b^2/t^2*(1*${constant('t', y)}*G[o]) + b/t*abs(${weight})`, hypothesis(squared)],
      ['<=', `b^2/t^2*(1*${constant('t', y)}*G[o]) + b/t*(1*${constant('t', y)}*G[o])`, hypothesis(masses)],
      ['==', 'rhs', algebra()],
    ],
  );
};

/** Along e, how far a position is from its mean. */
const deviation = 'sum(i in I, e[i]*(Y[i,o] - c[i]))';

/** A matrix by its eigenvalues and an orthonormal basis of eigenvectors, the rows of V. */
const quadratic = {
  given: { lam: array('I'), V: array('I', 'I') },
  hypotheses: {
    orthonormal: 'forall(q in I, r in I, sum(i in I, V[q,i]*V[r,i]) == delta(q,r))',
    'before the focus': 'forall(q in I, 0 < 1 + t*lam[q])',
  },
  where: {
    'H[i in I, j in I]': 'sum(q in I, lam[q]*V[q,i]*V[q,j])',
    'M[i in I, j in I]': 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*V[q,j])',
  },
};
const valley = (s: string) =>
  `1/2*sum(q in I, lam[q]*(1 + ${s}*lam[q])^(-1)*sum(j in I, V[q,j]*x[j])^2) + 1/(2*b)*sum(q in I, log(1 + ${s}*lam[q]))`;

/** A mixture of Gaussians with precisions b h_j at the start, at time s. */
const bump = (s: string, y: string) =>
  `c[j]*exp(-log(1 + ${s}*h[j])/2 - b/2*h[j]*(1 + ${s}*h[j])^(-1)*(${y} - m[j])^2)`;
const slope = (y: string) => `sum(j in J, -b*h[j]*(1 + t*h[j])^(-1)*(${y} - m[j])*${bump('t', y)})`;

const reflected: Instances = {
  sizes: { I: [1, 3] },
  raw: { normal: array('I', { is: 'positive' }), more: array('I', { is: 'nonnegative' }) },
  construct: {
    'V[q in I, i in I]': 'delta(q,i) - 2*normal[q]*normal[i]/sum(l in I, normal[l]^2)',
    'lam[q in I]': 'more[q] - 1/(2*t)',
  },
};

/** Weights exp(-50 x^2) and 9/10 exp(-(x-3)^2/2) at b = 1, and what they are smoothed to at time 1. */
const twoWells = {
  where: {
    'sharp(v in R)': 'exp(-50*v^2) + 9/10*exp(-(v - 3)^2/2)',
    'smooth(v in R)': 'exp(-50*v^2/101)/sqrt(101) + 9/10*exp(-(v - 3)^2/4)/sqrt(2)',
  },
};

export default proof({
  id,
  title: 'Local entropy solves the viscous Hamilton-Jacobi equation, with curvature at most 1/t',
  sources: [
    {
      document: 'success-review',
      section: '1.D Optimization (Entropy-SGD, Hamilton-Jacobi-Bellman)',
      relation: 'made precise',
    },
  ],
  references: ['chaudhari2017', 'chaudhari2018', 'hopf1950', 'cole1951', 'evans2010, Section 4.4.1'],

  given: { I: indexSet('coordinates'), b: real('positive'), t: real('positive'), x: array('I') },

  parts: {
    'Cole-Hopf': {
      given: { w: differentiable(['R', 'R[I]', 'R'], ['wt', { name: 'wx', partials: [null, 'wxx', null] }]) },
      hypotheses: {
        'positive here': '0 < w(t,x)',
        'heat equation here': 'wt(t,x) == 1/(2*b)*sum(i in I, wxx(t,x)[i,i])',
      },
      states:
        '(forall(i in I, D(-1/b*log(w(t,x)), x[i]) == -1/b*wx(t,x)[i]/w(t,x))) and (forall(i in I, j in I, D(-1/b*wx(t,x)[i]/w(t,x), x[j]) == -1/b*(wxx(t,x)[i,j]/w(t,x) - wx(t,x)[i]*wx(t,x)[j]/w(t,x)^2))) and (D(-1/b*log(w(s,x)), s = t) == -1/2*sum(i in I, (-1/b*wx(t,x)[i]/w(t,x))^2) + 1/(2*b)*sum(i in I, -1/b*(wxx(t,x)[i,i]/w(t,x) - wx(t,x)[i]*wx(t,x)[i]/w(t,x)^2)))',
      derivation: [
        both(
          [['==', 'rhs', calculus()]],
          [['==', 'rhs', calculus()]],
          [
            ['==', '-1/b*wt(t,x)/w(t,x)', calculus()],
            ['==', '-1/b*(1/(2*b)*sum(i in I, wxx(t,x)[i,i]))/w(t,x)', hypothesis('heat equation here')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        sizes: { I: [0, 3] },
        raw: { a: array('I', { is: '[-1,1]' }) },
        models: {
          w: [
            'map(s in R, y in R[I], exp(sum(l in I, a[l]*y[l]) + sum(l in I, a[l]^2)*s/(2*b)))',
            'map(s in R, y in R[I], 1 + sum(l in I, y[l]^2) + card(I)*s/b)',
            // Whose derivatives depend on the time, and on all coordinates.
            'map(s in R, y in R[I], 1 + sum(l in I, y[l])^4 + 6*card(I)*s/b*sum(l in I, y[l])^2 + 3*(card(I)*s/b)^2)',
          ],
        },
      },
    },
    'heat kernel': {
      states:
        '(forall(i in I, D(exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)), x[i]) == -x[i]/t*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)))) and (D(exp(-card(I)/2*log(s) - sum(l in I, x[l]^2)/(2*s)), s = t) == 1/2*sum(i in I, D(-x[i]/t*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)), x[i])))',
      derivation: [
        both(
          [['==', 'rhs', calculus()]],
          [
            [
              '==',
              '1/2*sum(i in I, (x[i]^2/t^2 - 1/t)*exp(-card(I)/2*log(t) - sum(l in I, x[l]^2)/(2*t)))',
              calculus(),
            ],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    dominated: {
      ...measure,
      hypotheses: finiteThen,
      states: `forall(y in R[I], s in R, o in Omega, 0 < s, s < T, ${seen('s', 'y[l]')}*${squares('y[l]')} <= ${constant('s', 'y[l]')}*G[o])`,
      derivation: [
        have('scaled', 's/b < T/b', [['<', 'rhs', hypothesis('assumed-2')]]),
        ['==', `m[o]*(exp(-${distance('y[l]')}/(2*(s/b)))*${squares('y[l]')})`, algebra()],
        [
          '<=',
          `m[o]*(3*(1 + sum(l in I, y[l]^2))*(1 + 4*(s/b)*(T/b)/(T/b - s/b))*exp((T/b + s/b)/(2*(T/b)*(T/b - s/b))*sum(l in I, y[l]^2))*exp(-sum(l in I, Y[l,o]^2)/(2*(T/b))))`,
          gaussian('with the position', { v: 's/b', V: 'T/b', y: 'y', z: 'array(l in I, Y[l,o])' }, 'm[o]'),
        ],
        ['==', `${constant('s', 'y[l]')}*(m[o]*exp(-b*sum(l in I, Y[l,o]^2)/(2*T)))`, algebra()],
        ['<=', 'rhs', hypothesis('finite then')],
      ],
      slack: 'the constant is not the least one',
    },
    gradient: {
      ...measure,
      states: `forall(i in I, D(${smoothed('t')}, x[i]) == (x[i] - ${mean('i')})/t)`,
      derivation: [
        dominated('masses', '', { axis: 'i' }),
        dominated('slopes', '(-b/t*(r - Y[i,o]))', { axis: 'i', factor: 'b/t' }),
        dominated('mass', ''),
        dominated('means', 'Y[i,o]'),
        dominated('distances', '(x[i] - Y[i,o])'),
        ['==', `${E(`${seen()}*(x[i] - Y[i,o])`)}/(t*${total()})`, calculus()],
        ['==', 'rhs', algebra()],
      ],
    },
    Hessian: {
      ...measure,
      states: `forall(i in I, j in I, D((x[i] - ${mean('i')})/t, x[j]) == delta(i,j)/t - b/t^2*${covariance('i', 'j')})`,
      derivation: [
        dominated('masses', '', { axis: 'j' }),
        dominated('slopes', '(-b/t*(r - Y[j,o]))', { axis: 'j', factor: 'b/t', i: 'j' }),
        dominated('means', 'Y[i,o]', { axis: 'j' }),
        dominated('slopes of means', '(-b/t*(Y[i,o]*(r - Y[j,o])))', { axis: 'j', factor: 'b/t', j: 'j' }),
        dominated('mass', ''),
        dominated('mean', 'Y[i,o]'),
        dominated('other mean', 'Y[j,o]', { i: 'j' }),
        dominated('second moments', 'Y[i,o]*Y[j,o]', { j: 'j' }),
        ['==', 'rhs', calculus()],
      ],
    },
    'Hamilton-Jacobi': {
      ...measure,
      states: `D(${smoothed('s')}, s = t) == -1/2*sum(i in I, ((x[i] - ${mean('i')})/t)^2) + 1/(2*b)*sum(i in I, 1/t - b/t^2*${covariance('i', 'i')})`,
      derivation: [
        dominated('masses', '', { time: 's' }),
        dominated('slopes', `(b*${distance('x[l]')}/(2*s^2))`, { time: 's', factor: 'b/(2*s^2)', i: '' }),
        dominated('mass', ''),
        dominated('means', 'Y[i,o]', { over: 'i in I, ' }),
        dominated('second moments', 'Y[i,o]*Y[i,o]', { over: 'i in I, ' }),
        dominated('squares', distance('x[l]'), { i: '' }),
        ['==', `card(I)/(2*b*t) - 1/(2*t^2)*${E(`${seen()}*${distance('x[l]')}`)}/${total()}`, calculus()],
        ['==', 'rhs', algebra()],
      ],
    },
    'heat equation': {
      ...measure,
      states: `(forall(i in I, D(D(${total()}, x[i]), x[i]) == ${E(spread())})) and (D(s^(-card(I)/2)*${total('s')}, s = t) == 1/(2*b)*sum(i in I, t^(-card(I)/2)*${E(spread())}))`,
      derivation: [
        dominated('mass', ''),
        dominated('second moments', '((x[i] - Y[i,o])*(x[i] - Y[i,o]))', { over: 'i in I, ' }),
        spreadDominated('spread', 'mass', 'second moments'),
        both(
          [
            dominated('masses', '', { axis: 'i' }),
            dominated('slopes', '(-b/t*(r - Y[i,o]))', { axis: 'i', factor: 'b/t' }),
            dominated('squared steps', '((r - Y[i,o])*(r - Y[i,o]))', { axis: 'i' }),
            spreadDominated('slopes of slopes', 'masses', 'squared steps', 'i'),
            ['==', 'rhs', calculus()],
          ],
          [
            dominated('masses', '', { time: 's' }),
            dominated('slopes', `(b*${distance('x[l]')}/(2*s^2))`, { time: 's', factor: 'b/(2*s^2)', i: '' }),
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    curvature: {
      ...measure,
      states: `forall(e in R[I], sum(i in I, sum(j in I, e[i]*e[j]*(delta(i,j)/t - b/t^2*${covariance('i', 'j')}))) <= sum(i in I, e[i]^2)/t)`,
      derivation: [
        dominated('mass', ''),
        dominated('means', 'Y[i,o]', { over: 'i in I, ' }),
        dominated('second moments', '(Y[i,o]*Y[j,o])', { over: 'i in I, j in I, ', j: 'j' }),
        have('centre', `exists(c in R[I], forall(i in I, c[i] == ${mean('i')}))`, [
          witness({ c: `array(i in I, ${mean('i')})` }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('c', 'mean', hypothesis('centre')),
        have('centred', `forall(i in I, ${E(`${seen()}*Y[i,o]`)} == c[i]*${total()})`, [
          ['==', `${mean('i')}*${total()}`, algebra()],
          ['==', 'rhs', hypothesis('mean')],
        ]),
        have('projected', `sum(i in I, e[i]*${E(`${seen()}*Y[i,o]`)}) == sum(i in I, e[i]*c[i])*${total()}`, [
          ['==', `sum(i in I, e[i]*(c[i]*${total()}))`, hypothesis('centred')],
          ['==', 'rhs', algebra()],
        ]),
        have('of a square', 'forall(q in nonnegative, abs(q) == q)', [['==', 'rhs', algebra()]]),
        have(
          'squares',
          `forall(o in Omega, abs(${seen()}*${deviation}^2) <= sum(i in I, e[i]^2)*(2*(1 + sum(i in I, c[i]^2)))*${constant()}*G[o])`,
          [
            [
              '==',
              `${seen()}*${deviation}^2`,
              hypothesis('of a square', { at: { q: `${seen()}*${deviation}^2` } }),
            ],
            [
              '<=',
              `${seen()}*(sum(i in I, e[i]^2)*sum(i in I, (Y[i,o] - c[i])^2))`,
              lemma('cauchy-schwarz', {
                part: 'squared',
                at: { u: 'e', v: 'array(i in I, Y[i,o] - c[i])' },
                times: seen(),
              }),
            ],
            [
              '<=',
              `sum(i in I, e[i]^2)*(2*(1 + sum(i in I, c[i]^2)))*(${seen()}*${squares()})`,
              sign(
                `${seen()}*sum(i in I, e[i]^2)*(2 + sum(i in I, (Y[i,o] + c[i])^2) + 2*${distance('x[l]')} + 2*sum(i in I, c[i]^2)*(sum(l in I, Y[l,o]^2) + ${distance('x[l]')}))`,
              ),
            ],
            [
              '<=',
              'rhs',
              lemma(id, {
                part: 'dominated',
                at: { y: 'x', s: 't' },
                times: 'sum(i in I, e[i]^2)*(2*(1 + sum(i in I, c[i]^2)))',
              }),
            ],
          ],
        ),
        [
          '==',
          `sum(i in I, sum(j in I, e[i]*e[j]*(delta(i,j)/t - b/t^2*(${E(`${seen()}*Y[i,o]*Y[j,o]`)}/${total()} - c[i]*c[j]))))`,
          hypothesis('mean'),
        ],
        [
          '==',
          `sum(i in I, e[i]^2)/t - b/t^2*${E(`${seen()}*${deviation}^2`)}/${total()}`,
          hypothesis('projected', { times: `-2*b/t^2*sum(i in I, e[i]*c[i])/${total()}` }),
        ],
        ['<=', 'rhs', sign()],
      ],
      instances: {
        ...measure.instances,
        construct: { ...measure.instances.construct, 'c[i in I]': mean('i') },
        regimes: { 'tight: one position': { sizes: { Omega: [1, 1] } } },
      },
    },
    mixtures: {
      given: {
        J: nonemptySet('components'),
        c: array('J', { is: 'positive' }),
        h: array('J', { is: 'nonnegative' }),
        m: array('J'),
        z: real(),
      },
      states: `(sum(j in J, ${bump('0', 'z')}) == sum(j in J, c[j]*exp(-b*(h[j]/2*(z - m[j])^2)))) and (D(sum(j in J, ${bump('t', 'y')}), y = z) == ${slope('z')}) and (D(sum(j in J, ${bump('s', 'z')}), s = t) == 1/(2*b)*D(${slope('y')}, y = z))`,
      derivation: [
        both(
          [['==', 'rhs', algebra()]],
          [['==', 'rhs', calculus()]],
          [
            [
              '==',
              `1/(2*b)*sum(j in J, (b^2*h[j]^2*(1 + t*h[j])^(-2)*(z - m[j])^2 - b*h[j]*(1 + t*h[j])^(-1))*${bump('t', 'z')})`,
              calculus(),
            ],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
    },
    quadratics: {
      ...quadratic,
      states: `(${valley('0')} == 1/2*sum(i in I, sum(j in I, H[i,j]*x[i]*x[j]))) and (forall(i in I, D(${valley('t')}, x[i]) == sum(j in I, M[i,j]*x[j]))) and (D(${valley('s')}, s = t) == -1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/(2*b)*sum(i in I, M[i,i]))`,
      derivation: [
        both(
          [['==', 'rhs', unfold('H')]],
          [
            ['==', 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*sum(j in I, V[q,j]*x[j]))', calculus()],
            ['==', 'rhs', unfold('M')],
          ],
          [
            [
              '==',
              '-1/2*sum(q in I, (lam[q]*(1 + t*lam[q])^(-1))^2*sum(j in I, V[q,j]*x[j])^2) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1))',
              calculus(),
            ],
            [
              '==',
              '-1/2*sum(q in I, sum(r in I, lam[q]*(1 + t*lam[q])^(-1)*lam[r]*(1 + t*lam[r])^(-1)*sum(j in I, V[q,j]*x[j])*sum(j in I, V[r,j]*x[j])*delta(q,r))) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*delta(q,q))',
              algebra(),
            ],
            [
              '==',
              '-1/2*sum(q in I, sum(r in I, lam[q]*(1 + t*lam[q])^(-1)*lam[r]*(1 + t*lam[r])^(-1)*sum(j in I, V[q,j]*x[j])*sum(j in I, V[r,j]*x[j])*sum(i in I, V[q,i]*V[r,i]))) + 1/(2*b)*sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*sum(i in I, V[q,i]*V[q,i]))',
              hypothesis('orthonormal'),
            ],
            ['==', 'rhs', unfold('M')],
          ],
        ),
      ],
      instances: reflected,
    },
    'curvature of quadratics': {
      ...quadratic,
      states:
        '(forall(i in I, j in I, sum(k in I, M[i,k]*(delta(k,j) + t*H[k,j])) == H[i,j])) and (forall(q in I, i in I, sum(j in I, M[i,j]*V[q,j]) == lam[q]/(1 + t*lam[q])*V[q,i]))',
      derivation: [
        have('named', 'exists(a in R[I], forall(q in I, a[q] == lam[q]*(1 + t*lam[q])^(-1)))', [
          witness({ a: 'array(q in I, lam[q]*(1 + t*lam[q])^(-1))' }),
          ['==', 'rhs', algebra()],
        ]),
        obtain('a', 'curvature', hypothesis('named')),
        have('shares', 'forall(q in I, t*a[q]*lam[q] == lam[q] - a[q])', [
          ['==', 't*(lam[q]*(1 + t*lam[q])^(-1))*lam[q]', hypothesis('curvature')],
          ['==', 'lam[q] - lam[q]*(1 + t*lam[q])^(-1)', algebra()],
          ['==', 'rhs', hypothesis('curvature')],
        ]),
        have('smoothed', 'forall(i in I, k in I, M[i,k] == sum(q in I, a[q]*V[q,i]*V[q,k]))', [
          ['==', 'sum(q in I, lam[q]*(1 + t*lam[q])^(-1)*V[q,i]*V[q,k])', unfold('M')],
          ['==', 'rhs', hypothesis('curvature')],
        ]),
        both(
          [
            ['==', 'M[i,j] + t*sum(k in I, M[i,k]*H[k,j])', algebra()],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(k in I, sum(q in I, a[q]*V[q,i]*V[q,k])*H[k,j])',
              hypothesis('smoothed'),
            ],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(q in I, sum(r in I, a[q]*lam[r]*V[q,i]*V[r,j]*sum(k in I, V[q,k]*V[r,k])))',
              unfold('H'),
            ],
            [
              '==',
              'sum(q in I, a[q]*V[q,i]*V[q,j]) + t*sum(q in I, sum(r in I, a[q]*lam[r]*V[q,i]*V[r,j]*delta(q,r)))',
              hypothesis('orthonormal'),
            ],
            ['==', 'sum(q in I, (a[q] + t*a[q]*lam[q])*V[q,i]*V[q,j])', algebra()],
            ['==', 'sum(q in I, lam[q]*V[q,i]*V[q,j])', hypothesis('shares')],
            ['==', 'rhs', unfold('H')],
          ],
          [
            ['==', 'sum(r in I, lam[r]*(1 + t*lam[r])^(-1)*V[r,i]*sum(j in I, V[r,j]*V[q,j]))', unfold('M')],
            ['==', 'sum(r in I, lam[r]*(1 + t*lam[r])^(-1)*V[r,i]*delta(r,q))', hypothesis('orthonormal')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...reflected,
        construct: { ...reflected.construct, 'a[q in I]': 'lam[q]/(1 + t*lam[q])' },
      },
    },
    'wide minima are favoured': {
      given: { lam: array('I', { is: 'nonnegative' }), sharper: array('I') },
      hypotheses: { sharper: 'forall(q in I, lam[q] <= sharper[q])' },
      states: '1/(2*b)*sum(q in I, log(1 + t*lam[q])) <= 1/(2*b)*sum(q in I, log(1 + t*sharper[q]))',
      derivation: [['<=', 'rhs', hypothesis('sharper')]],
      instances: {
        raw: { more: array('I', { is: 'nonnegative' }) },
        construct: { 'sharper[q in I]': 'lam[q] + more[q]' },
        regimes: { 'tight: equally sharp': { construct: { 'sharper[q in I]': 'lam[q]' } } },
      },
    },
    'the minimum moves': {
      ...twoWells,
      states:
        '(forall(y in R, 1 <= y, sharp(y) < sharp(0))) and (forall(y in R, y <= 1, smooth(y) < smooth(3)))',
      derivation: [
        both(
          [
            have('far', '1 <= y^2', [['<=', 'rhs', sign('(y - 1)^2 + 2*(y - 1)')]]),
            ['==', 'exp(-50*y^2) + 9/10*exp(-(y - 3)^2/2)', unfold('sharp')],
            ['<=', 'exp(-50*1) + 9/10*exp(-(y - 3)^2/2)', hypothesis('far')],
            ['<=', 'exp(-50*1) + 9/10*exp(0)', sign()],
            ['<', '1', interval()],
            ['<=', 'exp(-50*0^2) + 9/10*exp(-(0 - 3)^2/2)', sign()],
            ['==', 'rhs', unfold('sharp')],
          ],
          [
            have('far', '4 <= (y - 3)^2', [['<=', 'rhs', sign('(1 - y)^2 + 4*(1 - y)')]]),
            ['==', 'exp(-50*y^2/101)/sqrt(101) + 9/10*exp(-(y - 3)^2/4)/sqrt(2)', unfold('smooth')],
            ['<=', 'exp(-50*y^2/101)/sqrt(101) + 9/10*exp(-4/4)/sqrt(2)', hypothesis('far')],
            ['<=', 'exp(0)/sqrt(101) + 9/10*exp(-4/4)/sqrt(2)', sign()],
            ['<', '9/10*exp(-(3 - 3)^2/4)/sqrt(2)', interval()],
            ['<=', 'exp(-50*3^2/101)/sqrt(101) + 9/10*exp(-(3 - 3)^2/4)/sqrt(2)', sign()],
            ['==', 'rhs', unfold('smooth')],
          ],
        ),
      ],
      slack: 'heights 1.01 and 0.9 before, 0.33 and 0.64 after',
    },
  },

  instances: {
    sizes: { I: [0, 2], J: [1, 2] },
    draw: { t: { between: [0.25, 2] }, b: { between: [0.5, 4] } },
  },

  controls: {
    'the other sign of the square': {
      part: 'quadratics',
      states: `D(${valley('s')}, s = t) == 1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/(2*b)*sum(i in I, M[i,i])`,
      counterexample: { I: 1, b: 1, t: 1, x: [2], lam: [1], V: [[1]] },
      because: 'u_t = -1/2 + 1/(4b), and |grad u|^2/2 = 1/2',
    },
    'diffusion 1/b': {
      part: 'quadratics',
      states: `D(${valley('s')}, s = t) == -1/2*sum(i in I, sum(j in I, M[i,j]*x[j])^2) + 1/b*sum(i in I, M[i,i])`,
      counterexample: { I: 1, b: 1, t: 1, x: [2], lam: [1], V: [[1]] },
      because: 'u_t + |grad u|^2/2 = 1/4, and the Laplacian is 1/2',
    },
    'the minimum stays where it is': {
      part: 'the minimum moves',
      states: 'smooth(3) <= smooth(0)',
      counterexample: {},
      because: 'the height at the sharp minimum falls to 0.17, that at the wide one to 0.64',
    },
    'curvature at most 1': {
      part: 'curvature',
      replace: ['sum(i in I, e[i]^2)/t', 'sum(i in I, e[i]^2)'],
      counterexample: { I: 1, Omega: [1], b: 1, t: '1/2', T: 1, x: [0], m: [1], Y: [[0]], G: [1], e: [1] },
      because: 'one position has the curvature 1/t',
    },
  },
});
