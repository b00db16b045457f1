/**
 * # Gradient descent on a quadratic is stable for steps below 2 over the largest eigenvalue, and for no others
 *
 * For f(v) = (v - c)'H(v - c)/2, H symmetric with eigenvalues lam and an orthonormal basis of eigenvectors, the rows of B, gradient descent multiplies
 * the r-th coordinate of x - c by 1 - eta lam[r] in each step. If all eigenvalues are positive and 0 < eta < 2/max lam, then x tends to c from
 * every start. If it does for some eta > 0, then all eigenvalues are positive, and eta < 2/max lam: so an H with a negative or a zero eigenvalue is
 * stable for no step. For eta = 2/lam[k] the k-th coordinate only changes its sign, and where |1 - eta lam[k]| > 1, by a long step or a negative
 * eigenvalue, x leaves every ball from all starts that have a part along the k-th eigenvector.
 * Not claimed: that eigenvectors exist (they are data; `spectral-theorem`); functions that are not quadratic; steps that vary.
 */
import {
  algebra,
  archimedean,
  array,
  both,
  calculus,
  contradiction,
  element,
  have,
  hypothesis,
  type Instances,
  induction,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'gradient-descent-quadratic-stability';
const at = (t: string, u = 'u') => `array(j in I, orbit(${u})[${t},j])`;
const worst = 'max(r in I, (1 - eta*lam[r])^2)';
const orthonormal = 'forall(q in I, r in I, sum(i in I, B[q,i]*B[r,i]) == delta(q, r))';
const complete = 'forall(i in I, j in I, sum(r in I, B[r,i]*B[r,j]) == delta(i, j))';
/** From the k-th eigenvector. */
const eigenstart = 'array(i in I, center[i] + B[k,i])';

const squares = have('squares', 'forall(w in R, n in nat, (w^n)^2 == (w^2)^n)', [['==', 'rhs', algebra()]]);

/** Eigenvectors are the rows of a Householder reflection. */
const spectra = {
  sizes: { I: [1, 3], t: [0, 3] },
  raw: { normal: array('I', { is: 'positive' }) },
  draw: {
    normal: { between: [1, 4], bits: 3 },
    lam: { between: [-2, 2], bits: 3 },
    eta: { between: [1 / 8, 2], bits: 3 },
    center: { between: [-4, 4], bits: 3 },
    u: { between: [-4, 4], bits: 3 },
  },
  construct: { 'B[r in I, i in I]': 'delta(r, i) - 2*normal[r]*normal[i]/sum(j in I, normal[j]^2)' },
} satisfies Instances;
const stable = {
  sizes: { I: [1, 2], grid: [0, 2], more: [0, 2] },
  raw: { grid: natural(), more: natural(), share: real('(0,1)'), curvature: array('I', { is: 'positive' }) },
  draw: {
    ...spectra.draw,
    share: { between: [1 / 8, 7 / 8], bits: 3 },
    curvature: { between: [1 / 4, 2], bits: 3 },
  },
  construct: {
    ...spectra.construct,
    'lam[r in I]': 'curvature[r]',
    eta: '2*share/max(r in I, curvature[r])',
    eps_t: `(1 + away(u))*(${worst}^grid + 1/64)`,
    from_t: 'grid',
    N: 'grid',
    t: 'grid + more',
  },
} satisfies Instances;

/** In one dimension. */
const line = { I: 1, B: [[1]], center: [0] };

export default proof({
  id: itself,
  title:
    'Gradient descent on a quadratic is stable for steps below 2 over the largest eigenvalue, and for no others',
  sources: [
    {
      document: 'foundations-article',
      section: 'Eigenvalues and Principal Components',
      relation: 'made precise',
    },
  ],
  references: ['polyak1987, Section 1.4', 'nesterov2018, Section 2.1.4'],

  given: {
    I: nonemptySet('coordinates'),
    lam: array('I'),
    B: array('I', 'I'),
    center: array('I'),
    eta: real('positive'),
  },
  where: {
    'H[i in I, j in I]': 'sum(r in I, lam[r]*B[r,i]*B[r,j])',
    'f(v in R[I])': '1/2*sum(i in I, sum(j in I, (v[i] - center[i])*H[i,j]*(v[j] - center[j])))',
    'slope(v in R[I])[i in I]': 'sum(j in I, H[i,j]*(v[j] - center[j]))',
    'orbit(u in R[I])[0, i in I]': 'u[i]',
    'orbit(u in R[I])[t+1, i in I]': 'orbit(u)[t,i] - eta*slope(array(j in I, orbit(u)[t,j]))[i]',
    'part(v in R[I])[r in I]': 'sum(i in I, B[r,i]*(v[i] - center[i]))',
    'away(v in R[I])': 'sum(i in I, (v[i] - center[i])^2)',
  },
  hypotheses: { orthonormal, complete },

  parts: {
    gradient: {
      without: ['orthonormal', 'complete'],
      states: 'forall(v in R[I], i in I, D(f(v), v[i]) == slope(v)[i])',
      derivation: [
        [
          '==',
          '1/2*sum(j in I, H[i,j]*(v[j] - center[j])) + 1/2*sum(j in I, H[j,i]*(v[j] - center[j]))',
          unfold('f'),
          calculus(),
        ],
        ['==', 'sum(j in I, H[i,j]*(v[j] - center[j]))', unfold('H')],
        ['==', 'rhs', unfold('slope')],
      ],
    },
    coordinates: {
      without: ['complete'],
      states: `forall(t in nat, u in R[I], r in I, part(${at('t')})[r] == (1 - eta*lam[r])^t*part(u)[r])`,
      derivation: [
        induction('t', {
          base: [['==', 'rhs', unfold('orbit')]],
          step: [
            [
              '==',
              `sum(i in I, B[r,i]*(orbit(u)[t,i] - eta*slope(${at('t')})[i] - center[i]))`,
              unfold('part', 'orbit'),
            ],
            [
              '==',
              `part(${at('t')})[r] - eta*sum(q in I, lam[q]*sum(i in I, B[q,i]*B[r,i])*part(${at('t')})[q])`,
              unfold('slope', 'H', 'part'),
            ],
            ['==', `(1 - eta*lam[r])*part(${at('t')})[r]`, hypothesis('orthonormal')],
            ['==', '(1 - eta*lam[r])*((1 - eta*lam[r])^t*part(u)[r])', hypothesis('induction')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    'spectral formula': {
      states:
        'forall(t in nat, u in R[I], i in I, orbit(u)[t,i] - center[i] == sum(r in I, (1 - eta*lam[r])^t*part(u)[r]*B[r,i]))',
      derivation: [
        ['==', 'sum(j in I, delta(i, j)*(orbit(u)[t,j] - center[j]))', algebra()],
        ['==', 'sum(j in I, sum(r in I, B[r,i]*B[r,j])*(orbit(u)[t,j] - center[j]))', hypothesis('complete')],
        ['==', `sum(r in I, B[r,i]*part(${at('t')})[r])`, unfold('part')],
        [
          '==',
          'sum(r in I, B[r,i]*((1 - eta*lam[r])^t*part(u)[r]))',
          lemma(itself, { part: 'coordinates', at: { t: 't', u: 'u', r: 'r' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'length by coordinates': {
      without: ['orthonormal'],
      states: 'forall(v in R[I], away(v) == sum(r in I, part(v)[r]^2))',
      derivation: [
        ['==', 'sum(i in I, sum(j in I, delta(i, j)*(v[i] - center[i])*(v[j] - center[j])))', unfold('away')],
        [
          '==',
          'sum(i in I, sum(j in I, sum(r in I, B[r,i]*B[r,j])*(v[i] - center[i])*(v[j] - center[j])))',
          hypothesis('complete'),
        ],
        ['==', 'rhs', unfold('part')],
      ],
    },
    contraction: {
      states: `forall(t in nat, u in R[I], away(${at('t')}) <= ${worst}^t*away(u))`,
      derivation: [
        squares,
        have('factors', `forall(k in I, (1 - eta*lam[k])^2 <= ${worst})`, [['<=', 'rhs', algebra()]]),
        have('powers', `forall(k in I, ((1 - eta*lam[k])^2)^t <= ${worst}^t)`, [
          ['<=', 'rhs', hypothesis('factors')],
        ]),
        [
          '==',
          `sum(k in I, part(${at('t')})[k]^2)`,
          lemma(itself, { part: 'length by coordinates', at: { v: at('t') } }),
        ],
        ['==', 'sum(k in I, ((1 - eta*lam[k])^t*part(u)[k])^2)', lemma(itself, { part: 'coordinates' })],
        [
          '==',
          'sum(k in I, ((1 - eta*lam[k])^2)^t*part(u)[k]^2)',
          hypothesis('squares', { at: { w: '1 - eta*lam[k]', n: 't' } }),
        ],
        ['<=', `sum(k in I, ${worst}^t*part(u)[k]^2)`, hypothesis('powers')],
        ['==', `${worst}^t*sum(k in I, part(u)[k]^2)`, algebra()],
        ['==', 'rhs', lemma(itself, { part: 'length by coordinates', at: { v: 'u' } })],
      ],
    },
    'short steps converge': {
      hypotheses: {
        'positive definite': 'forall(r in I, 0 < lam[r])',
        'short steps': 'eta*max(r in I, lam[r]) < 2',
      },
      states: `forall(u in R[I], limit(t in nat, away(${at('t')}), 0))`,
      derivation: [
        obtain(
          'top',
          'attained',
          lemma('maximum-attained', { at: { A: 'I', f: 'array(r in I, (1 - eta*lam[r])^2)' } }),
        ),
        have('worst', `${worst} <= (1 - eta*lam[top])^2`, [
          ['<=', 'max(r in I, (1 - eta*lam[top])^2)', hypothesis('attained')],
          ['==', 'rhs', algebra()],
        ]),
        have('short', 'eta*lam[top] < 2', [
          ['<=', 'eta*max(r in I, lam[r])', algebra()],
          ['<', 'rhs', hypothesis('short steps')],
        ]),
        have('below one', `${worst} < 1`, [
          ['<=', '(1 - eta*lam[top])^2', hypothesis('worst')],
          ['==', '1 - eta*lam[top]*(2 - eta*lam[top])', algebra()],
          ['<', 'rhs', sign()],
        ]),
        have('not negative', `0 <= ${worst}`, [
          ['<=', '(1 - eta*lam[top])^2', sign()],
          ['<=', 'rhs', algebra()],
        ]),
        have('from the start', '0 <= away(u)', [
          ['<=', 'sum(i in I, (u[i] - center[i])^2)', sign()],
          ['==', 'rhs', unfold('away')],
        ]),
        obtain(
          'N',
          'small',
          lemma('null-sequences', { part: 'geometric', at: { r: worst, eps_n: 'eps_t/(1 + away(u))' } }),
        ),
        witness({ from_t: 'N' }),
        have('not negative either', `0 <= away(${at('t')})`, [
          ['<=', 'sum(i in I, (orbit(u)[t,i] - center[i])^2)', sign()],
          ['==', 'rhs', unfold('away')],
        ]),
        have('size', 'forall(w in R, w <= abs(w))', [['<=', 'rhs', sign()]]),
        have('small enough', `${worst}^t <= eps_t/(1 + away(u))`, [
          ['<=', `abs(${worst}^t)`, hypothesis('size', { at: { w: `${worst}^t` } })],
          ['==', `abs(${worst}^t - 0)`, algebra()],
          ['<=', 'rhs', hypothesis('small', { at: { n: 't' } })],
        ]),
        ['==', `away(${at('t')})`, algebra()],
        ['<=', `${worst}^t*away(u)`, lemma(itself, { part: 'contraction' })],
        ['<=', 'eps_t/(1 + away(u))*away(u)', hypothesis('small enough', { times: 'away(u)' })],
        ['<=', 'rhs', sign('eps_t/(1 + away(u))')],
      ],
      instances: stable,
    },
    'only short steps converge': {
      hypotheses: { 'from every start': `forall(u in R[I], limit(t in nat, away(${at('t')}), 0))` },
      states: '(forall(k in I, 0 < lam[k])) and (eta*max(k in I, lam[k]) < 2)',
      derivation: [
        squares,
        have('factors', 'forall(k in I, (1 - eta*lam[k])^2 < 1)', [
          contradiction('1 <= 1/2', [
            have('powers', 'forall(n in nat, 1 <= ((1 - eta*lam[k])^2)^n)', [
              induction('n', {
                base: [['<=', 'rhs', algebra()]],
                step: [
                  ['<=', '(1 - eta*lam[k])^2', hypothesis('contrary')],
                  [
                    '<=',
                    '(1 - eta*lam[k])^2*((1 - eta*lam[k])^2)^n',
                    hypothesis('induction', { times: '(1 - eta*lam[k])^2' }),
                  ],
                  ['==', 'rhs', algebra()],
                ],
              }),
            ]),
            have('along the eigenvector', `part(${eigenstart})[k] == 1`, [
              ['==', 'sum(i in I, B[k,i]*B[k,i])', unfold('part')],
              ['==', 'delta(k, k)', hypothesis('orthonormal')],
              ['==', 'rhs', algebra()],
            ]),
            obtain('N', 'near', hypothesis('from every start', { at: { u: eigenstart, eps_t: '1/2' } })),
            ['<=', '((1 - eta*lam[k])^2)^N', hypothesis('powers')],
            [
              '==',
              '((1 - eta*lam[k])^N)^2*1^2',
              hypothesis('squares', { at: { w: '1 - eta*lam[k]', n: 'N' } }),
            ],
            ['==', `((1 - eta*lam[k])^N*part(${eigenstart})[k])^2`, hypothesis('along the eigenvector')],
            [
              '==',
              `part(${at('N', eigenstart)})[k]^2`,
              lemma(itself, { part: 'coordinates', at: { t: 'N', u: eigenstart, r: 'k' } }),
            ],
            [
              '<=',
              `sum(r in I, part(${at('N', eigenstart)})[r]^2)`,
              sign(`sum(r in I, (1 - delta(r, k))*part(${at('N', eigenstart)})[r]^2)`),
            ],
            [
              '==',
              `away(${at('N', eigenstart)})`,
              lemma(itself, { part: 'length by coordinates', at: { v: at('N', eigenstart) } }),
            ],
            ['<=', `abs(away(${at('N', eigenstart)}) - 0)`, sign()],
            ['<=', '1/2', hypothesis('near', { at: { t: 'N' } })],
          ]),
        ]),
        both(
          [
            contradiction('1 < 1', [
              ['<=', '(1 - eta*lam[k])^2', sign()],
              ['<', '1', hypothesis('factors')],
            ]),
          ],
          [
            obtain('top', 'attained', lemma('maximum-attained', { at: { A: 'I', f: 'lam' } })),
            have('largest', 'max(k in I, lam[k]) <= lam[top]', [
              ['<=', 'max(k in I, lam[top])', hypothesis('attained')],
              ['==', 'rhs', algebra()],
            ]),
            have('short', 'eta*lam[top] < 2', [
              contradiction('1 < 1', [
                ['<=', '(1 - eta*lam[top])^2', sign('eta*lam[top]*(eta*lam[top] - 2)')],
                ['<', '1', hypothesis('factors', { at: { k: 'top' } })],
              ]),
            ]),
            ['<=', 'eta*lam[top]', hypothesis('largest', { times: 'eta' })],
            ['<', 'rhs', hypothesis('short')],
          ],
        ),
      ],
      instances: stable,
    },
    'at the threshold': {
      without: ['complete'],
      given: { k: element('I') },
      hypotheses: { threshold: 'eta*lam[k] == 2' },
      states: `forall(t in nat, u in R[I], part(${at('t')})[k] == (-1)^t*part(u)[k])`,
      derivation: [
        ['==', '(1 - eta*lam[k])^t*part(u)[k]', lemma(itself, { part: 'coordinates', at: { r: 'k' } })],
        ['==', '(1 - 2)^t*part(u)[k]', hypothesis('threshold')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...stable,
        sizes: { I: [1, 3], grid: [0, 3], more: [0, 0] },
        construct: { ...spectra.construct, 'lam[r in I]': 'curvature[r]', eta: '2/curvature[k]', t: 'grid' },
      },
    },
    'unstable directions': {
      given: { k: element('I') },
      hypotheses: { expanding: '1 < (1 - eta*lam[k])^2' },
      states: `forall(u in R[I], part(u)[k] != 0, forall(bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(${at('t')})))))`,
      derivation: [
        squares,
        have('Bernoulli', 'forall(n in nat, 1 + n*((1 - eta*lam[k])^2 - 1) <= ((1 - eta*lam[k])^2)^n)', [
          induction('n', {
            base: [['<=', 'rhs', algebra()]],
            step: [
              [
                '<=',
                '(1 - eta*lam[k])^2*(1 + n*((1 - eta*lam[k])^2 - 1))',
                sign('n*((1 - eta*lam[k])^2 - 1)^2'),
              ],
              [
                '<=',
                '(1 - eta*lam[k])^2*((1 - eta*lam[k])^2)^n',
                hypothesis('induction', { times: '(1 - eta*lam[k])^2' }),
              ],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        obtain('T', 'T is large', archimedean('bound/(part(u)[k]^2*((1 - eta*lam[k])^2 - 1))')),
        witness({ T: 'T' }),
        [
          '==',
          'part(u)[k]^2*((1 - eta*lam[k])^2 - 1)*(bound/(part(u)[k]^2*((1 - eta*lam[k])^2 - 1)))',
          algebra(),
        ],
        [
          '<=',
          'part(u)[k]^2*((1 - eta*lam[k])^2 - 1)*T',
          hypothesis('T is large', { times: 'part(u)[k]^2*((1 - eta*lam[k])^2 - 1)' }),
        ],
        [
          '<=',
          'part(u)[k]^2*((1 - eta*lam[k])^2 - 1)*t',
          hypothesis("assumed'", { times: 'part(u)[k]^2*((1 - eta*lam[k])^2 - 1)' }),
        ],
        ['<=', 'part(u)[k]^2*(1 + t*((1 - eta*lam[k])^2 - 1))', sign('part(u)[k]^2')],
        [
          '<=',
          'part(u)[k]^2*((1 - eta*lam[k])^2)^t',
          hypothesis('Bernoulli', { at: { n: 't' }, times: 'part(u)[k]^2' }),
        ],
        [
          '==',
          'part(u)[k]^2*((1 - eta*lam[k])^t)^2',
          hypothesis('squares', { at: { w: '1 - eta*lam[k]', n: 't' } }),
        ],
        ['==', '((1 - eta*lam[k])^t*part(u)[k])^2', algebra()],
        [
          '==',
          `part(${at('t')})[k]^2`,
          lemma(itself, { part: 'coordinates', at: { t: 't', u: 'u', r: 'k' } }),
        ],
        [
          '<=',
          `sum(r in I, part(${at('t')})[r]^2)`,
          sign(`sum(r in I, (1 - delta(r, k))*part(${at('t')})[r]^2)`),
        ],
        ['==', 'rhs', lemma(itself, { part: 'length by coordinates', at: { v: at('t') } })],
      ],
      instances: {
        sizes: { I: [1, 2], grid: [0, 2], more: [0, 2] },
        raw: { grid: natural(), more: natural(), share: real('[0,1]') },
        construct: {
          bound: 'share*part(u)[k]^2*((1 - eta*lam[k])^2 - 1)*grid',
          T: 'grid',
          t: 'grid + more',
        },
        regimes: {
          'a negative eigenvalue': { draw: { lam: { between: [-2, -1 / 8], bits: 3 } } },
          'long steps': {
            draw: { lam: { between: [2, 4], bits: 3 }, eta: { between: [3 / 2, 2], bits: 3 } },
          },
        },
      },
    },
  },
  instances: spectra,

  controls: {
    'steps below 2 over the smallest eigenvalue': {
      part: 'short steps converge',
      hypotheses: { 'short steps': 'eta*min(r in I, lam[r]) < 2' },
      counterexample: {
        I: 2,
        lam: [1, 10],
        B: [
          [1, 0],
          [0, 1],
        ],
        center: [0, 0],
        eta: '1/2',
        u: [0, 1],
        eps_t: '1/2',
        from_t: 0,
        t: 1,
      },
      instances: {
        sizes: { I: [2, 2] },
        draw: { curvature: { oneOf: [1, 16] }, u: { oneOf: [1, 2, 3] }, center: { oneOf: [0] } },
        construct: { ...stable.construct, eta: '1', eps_t: '1/2' },
      },
      because: 'the part along the eigenvalue 10 grows by the factor 4 in each step',
    },
    'the step 2 over the largest eigenvalue': {
      part: 'short steps converge',
      hypotheses: { 'short steps': 'eta*max(r in I, lam[r]) <= 2' },
      counterexample: { ...line, lam: [1], eta: 2, u: [1], eps_t: '1/2', from_t: 0, t: 3 },
      instances: {
        sizes: { I: [1, 1] },
        draw: { ...stable.draw, u: { oneOf: [5] } },
        construct: { ...stable.construct, eta: '2/max(r in I, curvature[r])', eps_t: '1/2' },
      },
      because: '1 and -1 follow each other for ever',
    },
    'a negative eigenvalue and a short step': {
      part: 'short steps converge',
      without: ['positive definite'],
      counterexample: { ...line, lam: [-1], eta: '1/4', u: [1], eps_t: '1/2', from_t: 0, t: 3 },
      instances: {
        sizes: { I: [1, 1] },
        draw: { ...stable.draw, u: { oneOf: [5] } },
        construct: { ...stable.construct, 'lam[r in I]': '-curvature[r]', eta: 'share', eps_t: '1/2' },
      },
      because: 'along the eigenvalue -1 each step of 1/4 multiplies the distance by 5/4',
    },
    'convergence from one start': {
      part: 'only short steps converge',
      hypotheses: { 'from every start': `limit(t in nat, away(${at('t', 'center')}), 0)` },
      counterexample: { ...line, lam: [1], eta: 3, eps_t: 1, from_t: 0, t: 1 },
      instances: {
        sizes: { I: [1, 2] },
        construct: { ...stable.construct, eta: '3/max(r in I, curvature[r])', eps_t: '1' },
      },
      because: 'at the minimiser every step is as good as any other',
    },
    'one sign at the threshold': {
      part: 'at the threshold',
      replace: ['(-1)^t*', ''],
      counterexample: { ...line, lam: [1], eta: 2, u: [1], k: 0, t: 1 },
      because: 'a step of 2 leads from 1 to -1',
    },
    'the factor without the step': {
      part: 'coordinates',
      replace: ['(1 - eta*lam[r])^t', '(1 - lam[r])^t'],
      counterexample: { ...line, lam: [1], eta: '1/2', u: [1], r: 0, t: 1 },
      because: 'half a step leaves one half, not 0',
    },
    'one percent faster': {
      part: 'contraction',
      replace: [`<= ${worst}^t`, `<= (99/100*${worst})^t`],
      counterexample: { ...line, lam: [1], eta: '1/2', u: [1], t: 1 },
      because: 'in one dimension each step multiplies the distance by exactly that factor',
    },
    'stable directions': {
      part: 'unstable directions',
      hypotheses: { expanding: '1 <= (1 - eta*lam[k])^2' },
      counterexample: { ...line, lam: [1], eta: 2, k: 0, u: [1], bound: 2, T: 0, t: 5 },
      instances: {
        sizes: { I: [1, 1] },
        draw: { lam: { oneOf: [1] }, eta: { oneOf: [2] } },
        construct: { bound: '1 + part(u)[k]^2', T: 'grid', t: 'grid + more' },
        regimes: {
          'a negative eigenvalue': { draw: { lam: { oneOf: [1] } } },
          'long steps': { draw: { lam: { oneOf: [1] }, eta: { oneOf: [2] } } },
        },
      },
      because: 'at the threshold the distance stays what it is',
    },
    'starts without a part along the direction': {
      part: 'unstable directions',
      states: `forall(u in R[I], bound in R, exists(T in nat, forall(t in nat, T <= t, bound <= away(${at('t')}))))`,
      counterexample: { ...line, lam: [-1], eta: 1, k: 0, u: [0], bound: 1, T: 0, t: 2 },
      instances: {
        sizes: { I: [1, 1] },
        construct: { 'u[i in I]': 'center[i]', bound: '1', T: 'grid', t: 'grid + more' },
      },
      because: 'the critical point stays where it is',
    },
  },
});
