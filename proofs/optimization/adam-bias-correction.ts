/**
 * # The moments of Adam are biased towards zero, and dividing by 1 - b^t makes them unbiased
 *
 * m and v are exponential averages of gradients and of their squares, started at 0. When the gradients have the mean mu and the second
 * moment q in every step, E m_t = (1 - b1^t) mu and E v_t = (1 - b2^t) q. For a constant gradient the rule without correction makes
 * steps of eta (1 - b1^t)/sqrt(1 - b2^t), for b1 = 0.9, b2 = 0.999 of sqrt(10) eta at first and of more than 6.5685 eta in step 12; the
 * corrected rule makes steps of eta. For b1^2 < b2 and any gradients |m_t| <= (1 - b1)/sqrt((1 - b2)(1 - b1^2/b2)) sqrt(v_t), more
 * precisely with the geometric sum up to t.
 * Not claimed: that 12 is the longest of all steps; anything about convergence (see adam-nonconvergence).
 */
import {
  algebra,
  array,
  both,
  have,
  hypothesis,
  type Instances,
  induction,
  interval,
  law,
  lemma,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'adam-bias-correction';

const averages = {
  'm starts at 0': 'm[0] == 0',
  'm averages': 'forall(k in nat, m[k+1] == b1*m[k] + (1 - b1)*g[k+1])',
  'v starts at 0': 'v[0] == 0',
  'v averages': 'forall(k in nat, v[k+1] == b2*v[k] + (1 - b2)*g[k+1]^2)',
};
const path = { g: array('nat'), m: array('nat'), v: array('nat') };
const pathInstances: Instances = {
  sizes: { t: [0, 4] },
  construct: {
    'm[0]': '0',
    'm[n+1]': 'b1*m[n] + (1 - b1)*g[n+1]',
    'v[0]': '0',
    'v[n+1]': 'b2*v[n] + (1 - b2)*g[n+1]^2',
  },
};
/** b1 = b2 share, so that b1^2 < b2; gradients that change by the factor b2/b1 in each step are the worst. */
const slower: Instances = {
  ...pathInstances,
  raw: { share: real('[0,1)'), slow: real('(0,1)') },
  construct: { b2: 'slow', b1: 'slow*share', ...pathInstances.construct },
  regimes: {
    'tight: the first step': {
      sizes: { t: [0, 1] },
      construct: { b2: 'slow', b1: '0', ...pathInstances.construct },
    },
    'tight: the worst gradients': {
      construct: { b2: 'slow^3', b1: 'slow^2', 'g[n in nat]': 'slow^n', ...pathInstances.construct },
    },
  },
};
const constant = {
  ...pathInstances,
  raw: { slope: real('positive') },
  construct: { 'g[n in nat]': 'slope', c: 'slope', ...pathInstances.construct },
};

/** The fact `power`. */
const powersBelowOne = (b: string) =>
  have('power', `forall(k in nat, ${b}^k <= 1)`, [
    induction('k', {
      base: [['<=', 'rhs', algebra()]],
      step: [
        ['<=', b, hypothesis('induction', { times: b })],
        ['<=', 'rhs', sign()],
      ],
    }),
  ]);

/** Sequences of random gradients; of the same law in every step, or of alternating sign. */
const laws = {
  Omega: law('runs'),
  g: array('nat', 'Omega', { is: 'square-integrable' }),
};
const ratio = '(1 - b1)^2/(1 - b2)';
const geometric = { 'S[0]': '0', 'S[n+1]': '1 + b1^2/b2*S[n]' };
/** In the square of m[t+1]: the mixed term, and the two that bound it. */
const cross = 'b1*(1 - b1)*m[t]*g[t+1]';
const old = `${ratio}*(b2*v[t])`;
const fresh = 'b1^2/b2*S[t]*(1 - b1)^2*g[t+1]^2';
const quotient = (t: number) => `(1 - (9/10)^${t})/sqrt(1 - (999/1000)^${t})`;

export default proof({
  id: itself,
  title: 'The moments of Adam are biased towards zero, and dividing by 1 - b^t makes them unbiased',
  sources: [{ document: 'foundations-article', section: 'Adam', relation: 'amended' }],
  references: ['kingma2015, Section 3'],

  given: { b1: real('[0,1)'), b2: real('[0,1)') },

  parts: {
    'first moment': {
      given: { ...laws, m: array('nat', 'Omega', { is: 'integrable' }), mu: real() },
      hypotheses: {
        'mean gradient': 'forall(k in nat, E(w in Omega, g[k,w]) == mu)',
        'm starts at 0': 'forall(w in Omega, m[0,w] == 0)',
        'm averages': 'forall(k in nat, w in Omega, m[k+1,w] == b1*m[k,w] + (1 - b1)*g[k+1,w])',
      },
      states: 'forall(t in nat, E(w in Omega, m[t,w]) == (1 - b1^t)*mu)',
      derivation: [
        induction('t', {
          base: [
            ['==', 'E(w in Omega, 0)', hypothesis('m starts at 0')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'E(w in Omega, b1*m[t,w] + (1 - b1)*g[t+1,w])', hypothesis('m averages')],
            ['==', 'b1*E(w in Omega, m[t,w]) + (1 - b1)*E(w in Omega, g[t+1,w])', algebra()],
            ['==', 'b1*((1 - b1^t)*mu) + (1 - b1)*mu', hypothesis('induction'), hypothesis('mean gradient')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { Omega: [1, 5], t: [0, 4] },
        raw: { draw: array('nat', 'Omega'), center: real() },
        construct: {
          mu: 'center',
          'g[n in nat, w in Omega]': 'draw[n,w] - E(z in Omega, draw[n,z]) + center',
          'm[0, w in Omega]': '0',
          'm[n+1, w in Omega]': 'b1*m[n,w] + (1 - b1)*g[n+1,w]',
        },
      },
    },
    'second moment': {
      given: { ...laws, v: array('nat', 'Omega', { is: 'integrable' }), q: real() },
      hypotheses: {
        'second moment of the gradient': 'forall(k in nat, E(w in Omega, g[k,w]^2) == q)',
        'v starts at 0': 'forall(w in Omega, v[0,w] == 0)',
        'v averages': 'forall(k in nat, w in Omega, v[k+1,w] == b2*v[k,w] + (1 - b2)*g[k+1,w]^2)',
      },
      states: 'forall(t in nat, E(w in Omega, v[t,w]) == (1 - b2^t)*q)',
      derivation: [
        induction('t', {
          base: [
            ['==', 'E(w in Omega, 0)', hypothesis('v starts at 0')],
            ['==', 'rhs', algebra()],
          ],
          step: [
            ['==', 'E(w in Omega, b2*v[t,w] + (1 - b2)*g[t+1,w]^2)', hypothesis('v averages')],
            ['==', 'b2*E(w in Omega, v[t,w]) + (1 - b2)*E(w in Omega, g[t+1,w]^2)', algebra()],
            [
              '==',
              'b2*((1 - b2^t)*q) + (1 - b2)*q',
              hypothesis('induction'),
              hypothesis('second moment of the gradient'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: {
        sizes: { Omega: [1, 5], t: [0, 4] },
        raw: { draw: array('Omega'), up: array('nat') },
        construct: {
          'g[n in nat, w in Omega]': '(1 - 2*indicator(up[n] > 0))*draw[w]',
          q: 'E(w in Omega, draw[w]^2)',
          'v[0, w in Omega]': '0',
          'v[n+1, w in Omega]': 'b2*v[n,w] + (1 - b2)*g[n+1,w]^2',
        },
      },
    },
    'corrected first moment': {
      given: { ...laws, m: array('nat', 'Omega', { is: 'integrable' }), mu: real() },
      hypotheses: {
        'mean gradient': 'forall(k in nat, E(w in Omega, g[k,w]) == mu)',
        'm starts at 0': 'forall(w in Omega, m[0,w] == 0)',
        'm averages': 'forall(k in nat, w in Omega, m[k+1,w] == b1*m[k,w] + (1 - b1)*g[k+1,w])',
      },
      states: 'forall(t in nat, E(w in Omega, m[t+1,w]/(1 - b1^(t+1))) == mu)',
      derivation: [
        powersBelowOne('b1'),
        have('weight', '0 < 1 - b1^(t+1)', [
          ['<', '1 - b1', sign()],
          ['<=', '1 - b1 + b1*(1 - b1^t)', hypothesis('power', { at: { k: 't' }, times: 'b1' })],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '1/(1 - b1^(t+1))*E(w in Omega, m[t+1,w])', algebra()],
        [
          '==',
          '1/(1 - b1^(t+1))*((1 - b1^(t+1))*mu)',
          lemma(itself, { part: 'first moment', at: { t: 't+1' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { Omega: [1, 5], t: [0, 3] },
        raw: { draw: array('nat', 'Omega'), center: real() },
        construct: {
          mu: 'center',
          'g[n in nat, w in Omega]': 'draw[n,w] - E(z in Omega, draw[n,z]) + center',
          'm[0, w in Omega]': '0',
          'm[n+1, w in Omega]': 'b1*m[n,w] + (1 - b1)*g[n+1,w]',
        },
      },
    },
    'constant gradient': {
      given: { ...path, c: real('positive') },
      hypotheses: { ...averages, constant: 'forall(k in nat, g[k] == c)' },
      states: 'forall(t in nat, (m[t] == (1 - b1^t)*c) and (v[t] == (1 - b2^t)*c^2))',
      derivation: [
        induction('t', {
          base: [
            both(
              [
                ['==', '0', hypothesis('m starts at 0')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', '0', hypothesis('v starts at 0')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          step: [
            both(
              [
                ['==', 'b1*m[t] + (1 - b1)*g[t+1]', hypothesis('m averages')],
                ['==', 'b1*((1 - b1^t)*c) + (1 - b1)*c', hypothesis('induction'), hypothesis('constant')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'b2*v[t] + (1 - b2)*g[t+1]^2', hypothesis('v averages')],
                ['==', 'b2*((1 - b2^t)*c^2) + (1 - b2)*c^2', hypothesis('induction'), hypothesis('constant')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        }),
      ],
      instances: constant,
    },
    'step without correction': {
      given: { ...path, c: real('positive') },
      hypotheses: { ...averages, constant: 'forall(k in nat, g[k] == c)' },
      states: 'forall(t in nat, m[t+1]/sqrt(v[t+1]) == (1 - b1^(t+1))/sqrt(1 - b2^(t+1)))',
      derivation: [
        powersBelowOne('b2'),
        have('weight', '0 < 1 - b2^(t+1)', [
          ['<', '1 - b2', sign()],
          ['<=', '1 - b2 + b2*(1 - b2^t)', hypothesis('power', { at: { k: 't' }, times: 'b2' })],
          ['==', 'rhs', algebra()],
        ]),
        have('m', 'm[t+1] == (1 - b1^(t+1))*c', [
          ['==', 'rhs', lemma(itself, { part: 'constant gradient', at: { t: 't+1' } })],
        ]),
        have('v', 'v[t+1] == (1 - b2^(t+1))*c^2', [
          ['==', 'rhs', lemma(itself, { part: 'constant gradient', at: { t: 't+1' } })],
        ]),
        ['==', '(1 - b1^(t+1))*c/sqrt((1 - b2^(t+1))*c^2)', hypothesis('m'), hypothesis('v')],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...constant, sizes: { t: [0, 3] } },
    },
    'corrected step': {
      given: { ...path, c: real('positive') },
      hypotheses: { ...averages, constant: 'forall(k in nat, g[k] == c)' },
      states: 'forall(t in nat, (m[t+1]/(1 - b1^(t+1)))/sqrt(v[t+1]/(1 - b2^(t+1))) == 1)',
      derivation: [
        powersBelowOne('b1'),
        have('first weight', '0 < 1 - b1^(t+1)', [
          ['<', '1 - b1', sign()],
          ['<=', '1 - b1 + b1*(1 - b1^t)', hypothesis('power', { at: { k: 't' }, times: 'b1' })],
          ['==', 'rhs', algebra()],
        ]),
        have('second', 'forall(k in nat, b2^k <= 1)', [
          induction('k', {
            base: [['<=', 'rhs', algebra()]],
            step: [
              ['<=', 'b2', hypothesis('induction', { times: 'b2' })],
              ['<=', 'rhs', sign()],
            ],
          }),
        ]),
        have('second weight', '0 < 1 - b2^(t+1)', [
          ['<', '1 - b2', sign()],
          ['<=', '1 - b2 + b2*(1 - b2^t)', hypothesis('second', { at: { k: 't' }, times: 'b2' })],
          ['==', 'rhs', algebra()],
        ]),
        have('m', 'm[t+1] == (1 - b1^(t+1))*c', [
          ['==', 'rhs', lemma(itself, { part: 'constant gradient', at: { t: 't+1' } })],
        ]),
        have('v', 'v[t+1] == (1 - b2^(t+1))*c^2', [
          ['==', 'rhs', lemma(itself, { part: 'constant gradient', at: { t: 't+1' } })],
        ]),
        [
          '==',
          '((1 - b1^(t+1))*c/(1 - b1^(t+1)))/sqrt((1 - b2^(t+1))*c^2/(1 - b2^(t+1)))',
          hypothesis('m'),
          hypothesis('v'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...constant, sizes: { t: [0, 3] } },
    },
    'steps of the usual constants': {
      states: `(${quotient(1)} == sqrt(10)) and (65685/10000 < ${quotient(12)}) and (${quotient(11)} < ${quotient(12)}) and (${quotient(13)} < ${quotient(12)})`,
      derivation: [
        both(
          [['==', 'rhs', algebra()]],
          [['<', 'rhs', interval()]],
          [['<', 'rhs', interval()]],
          [['<', 'rhs', interval()]],
        ),
      ],
    },
    'sharp bound': {
      given: { ...path, b2: real('(0,1)') },
      where: geometric,
      hypotheses: averages,
      states: `forall(t in nat, (0 <= S[t]) and (0 <= v[t]) and (m[t]^2 <= ${ratio}*S[t]*v[t]))`,
      derivation: [
        induction('t', {
          base: [
            both(
              [
                ['==', '0', algebra()],
                ['==', 'rhs', unfold('S')],
              ],
              [['==', 'rhs', hypothesis('v starts at 0')]],
              [
                ['==', '0', hypothesis('m starts at 0')],
                ['==', 'rhs', hypothesis('v starts at 0')],
              ],
            ),
          ],
          step: [
            both(
              [
                ['<=', '1 + b1^2/b2*S[t]', sign()],
                ['==', 'rhs', unfold('S')],
              ],
              [
                ['<=', 'b2*v[t] + (1 - b2)*g[t+1]^2', sign()],
                ['==', 'rhs', hypothesis('v averages')],
              ],
              [
                have('product', `(${cross})^2 <= ${old}*(${fresh})`, [
                  ['==', 'b1^2*(1 - b1)^2*g[t+1]^2*m[t]^2', algebra()],
                  [
                    '<=',
                    `b1^2*(1 - b1)^2*g[t+1]^2*(${ratio}*S[t]*v[t])`,
                    hypothesis('induction', { times: 'b1^2*(1 - b1)^2*g[t+1]^2' }),
                  ],
                  ['==', 'rhs', algebra()],
                ]),
                have('mixed', `2*(${cross}) <= ${old} + ${fresh}`, [
                  ['<=', 'rhs', lemma('product-below-mean', { at: { x: old, y: fresh, p: cross } })],
                ]),
                ['==', '(b1*m[t] + (1 - b1)*g[t+1])^2', hypothesis('m averages')],
                ['==', `b1^2*m[t]^2 + 2*(${cross}) + (1 - b1)^2*g[t+1]^2`, algebra()],
                [
                  '<=',
                  `b1^2*(${ratio}*S[t]*v[t]) + 2*(${cross}) + (1 - b1)^2*g[t+1]^2`,
                  hypothesis('induction', { times: 'b1^2' }),
                ],
                [
                  '<=',
                  `b1^2*(${ratio}*S[t]*v[t]) + ${old} + ${fresh} + (1 - b1)^2*g[t+1]^2`,
                  hypothesis('mixed'),
                ],
                ['==', `${ratio}*(1 + b1^2/b2*S[t])*(b2*v[t] + (1 - b2)*g[t+1]^2)`, algebra()],
                ['==', `${ratio}*(1 + b1^2/b2*S[t])*v[t+1]`, hypothesis('v averages')],
                ['==', 'rhs', unfold('S')],
              ],
            ),
          ],
        }),
      ],
      instances: {
        ...slower,
        regimes: {
          ...slower.regimes,
          'no memory': { construct: { ...pathInstances.construct, b2: 'slow', b1: '0' } },
          'second average no slower': { construct: { ...pathInstances.construct, b2: 'slow^4', b1: 'slow' } },
        },
      },
    },
    'bound for all steps': {
      given: { ...path, b2: real('(0,1)') },
      where: geometric,
      hypotheses: { ...averages, 'slower second average': 'b1^2 < b2' },
      states: `forall(t in nat, m[t]^2 <= ${ratio}/(1 - b1^2/b2)*v[t])`,
      derivation: [
        have('room', '0 < 1 - b1^2/b2', [
          ['==', '1 - 1/b2*b2', algebra()],
          ['<', 'rhs', hypothesis('slower second average', { times: '1/b2' })],
        ]),
        have('geometric', 'forall(k in nat, S[k] <= 1/(1 - b1^2/b2))', [
          induction('k', {
            base: [
              ['==', '0', unfold('S')],
              ['<=', 'rhs', sign()],
            ],
            step: [
              ['==', '1 + b1^2/b2*S[k]', unfold('S')],
              ['<=', '1 + b1^2/b2*(1/(1 - b1^2/b2))', hypothesis('induction', { times: 'b1^2/b2' })],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('v nonnegative', '0 <= v[t]', [['<=', 'rhs', lemma(itself, { part: 'sharp bound' })]]),
        ['<=', `${ratio}*S[t]*v[t]`, lemma(itself, { part: 'sharp bound' })],
        ['<=', 'rhs', hypothesis('geometric', { at: { k: 't' }, times: `${ratio}*v[t]` })],
      ],
      instances: slower,
    },
  },

  instances: { regimes: { 'no memory': { construct: { b1: '0', b2: '0' } } } },

  controls: {
    'the first step has size eta': {
      part: 'step without correction',
      states: 'forall(t in nat, m[t+1]/sqrt(v[t+1]) == 1)',
      counterexample: {
        b1: '1/2',
        b2: '15/16',
        c: 1,
        g: [1, 1],
        m: [0, '1/2'],
        v: [0, '1/16'],
        t: 0,
      },
      because: 'it is twice as long: 1/2 over 1/4',
    },
    'unbiased without correction': {
      part: 'first moment',
      replace: ['(1 - b1^t)*mu', 'mu'],
      counterexample: { b1: '1/2', b2: 0, Omega: [1], g: [[1], [1]], m: [[0], ['1/2']], mu: 1, t: 1 },
      because: 'the average starts at 0: 1/2, not 1',
    },
    'corrected by (1 - b)^t': {
      part: 'corrected first moment',
      replace: ['(1 - b1^(t+1))', '(1 - b1)^(t+1)'],
      counterexample: {
        b1: '1/2',
        b2: 0,
        Omega: [1],
        g: [[1], [1], [1]],
        m: [[0], ['1/2'], ['3/4']],
        mu: 1,
        t: 1,
      },
      because: '(3/4)/(1/4) = 3; in the first step the two agree',
    },
    'bounded by the largest single step': {
      part: 'bound for all steps',
      replace: [`${ratio}/(1 - b1^2/b2)*v[t]`, `max(1, ${ratio})*v[t]`],
      counterexample: {
        b1: '1/2',
        b2: '3/4',
        g: [0, '2/3', 1],
        m: [0, '1/3', '2/3'],
        v: [0, '1/9', '1/3'],
        t: 2,
      },
      instances: {
        sizes: { t: [2, 2] },
        construct: { ...pathInstances.construct, b2: '3/4', b1: '1/2', 'g[n in nat]': '(2/3)^2*(3/2)^n' },
      },
      because: 'gradients that grow as v forgets add up: 4/9 > 1/3',
    },
    'bounded when the second average is faster': {
      part: 'sharp bound',
      hypotheses: { 'slower second average': 'b2 < b1^2' },
      states: 'forall(t in nat, m[t]^2 <= v[t])',
      counterexample: {
        b1: '3/4',
        b2: '1/2',
        g: [0, 1, '2/3', '4/9', '8/27', '16/81', '32/243'],
        m: [0, '1/4', '17/48', '217/576', '2465/6912', '26281/82944', '269297/995328'],
        v: [0, '1/2', '17/36', '217/648', '2465/11664', '26281/209952', '269297/3779136'],
        t: 6,
      },
      instances: {
        sizes: { t: [8, 8] },
        construct: { ...pathInstances.construct, b2: '1/2', b1: '3/4', 'g[n in nat]': '(2/3)^n' },
      },
      because: 'm^2/v grows like (9/8)^t',
    },
  },
});
