/**
 * # A finite class is learnable from examples that one of its members explains
 *
 * Of |H| hypotheses that err with probability eps or more one is right on all of m independent examples with probability at most
 * |H| (1 - eps)^m <= |H| exp(-eps m): whatever consistent hypothesis a learner returns, m >= (ln |H| + ln(1/delta))/eps examples leave
 * probability delta, for every law and every target. The target itself is never bad, so |H| - 1 serves, and is sharp. "eps or more"
 * includes what is usually said, "more than eps". Under any law, all that is used is that a hypothesis is right on all examples with
 * the product of the probabilities. Not claimed: classes that are not finite (but see `pac-thresholds`), or a learner that need not be consistent.
 */
import {
  algebra,
  array,
  cases,
  choice,
  element,
  functions,
  have,
  hypothesis,
  indexSet,
  law,
  lemma,
  nonemptySet,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'pac-finite-realizable';
const chance = (of: string) => `sum(s in samples, prod(i in M, q[at[s,i]])*${of})`;
/** One when hypothesis h is right on all examples of the sample s. */
const consistent = (h: string) => `prod(i in M, delta(pred[${h},at[s,i]], target[at[s,i]]))`;
const bad = (h: string) => `indicator(eps <= err[${h}])`;
const someBad = `max(h in H, ${bad('h')}*${consistent('h')})`;

const examples = {
  M: indexSet('examples'),
  Z: nonemptySet('points'),
  Y: nonemptySet('labels'),
  samples: functions('M', 'Z', { value: 'at', replace: 'put' }),
  q: probability('Z'),
  target: choice('Z', 'Y'),
  pred: choice('H', 'Z', 'Y'),
};
/** One when hypothesis h loses nothing on any example. */
const right = (h: string) => `indicator(sum(i in M, loss[${h},i,w]) <= 0)`;
const errors = { 'err[h in H]': 'sum(z in Z, q[z]*(1 - delta(pred[h,z], target[z])))' };

/** A bad hypothesis is consistent with probability (1 - err)^m at most. */
const survives = [
  have('right', 'forall(h in H, sum(z in Z, q[z]*delta(pred[h,z], target[z])) == 1 - err[h])', [
    ['==', 'sum(z in Z, q[z]) - sum(z in Z, q[z]*(1 - delta(pred[h,z], target[z])))', algebra()],
    ['==', 'rhs', hypothesis('q-sums-to-one'), unfold('err')],
  ]),
  have('product', `forall(h in H, ${chance(consistent('h'))} == prod(i in M, 1 - err[h]))`, [
    ['==', 'sum(s in samples, prod(i in M, q[at[s,i]]*delta(pred[h,at[s,i]], target[at[s,i]])))', algebra()],
    [
      '==',
      'prod(i in M, sum(z in Z, q[z]*delta(pred[h,z], target[z])))',
      hypothesis('samples-product', {
        at: { g: 'array(i in M, z in Z, q[z]*delta(pred[h,z], target[z]))' },
      }),
    ],
    ['==', 'rhs', hypothesis('right')],
  ]),
  have('at most surely', 'forall(h in H, 0 <= 1 - err[h])', [
    ['<=', 'sum(z in Z, q[z]*delta(pred[h,z], target[z]))', sign()],
    ['==', 'rhs', hypothesis('right')],
  ]),
  have(
    'survives',
    `forall(h in H, ${bad('h')}*${chance(consistent('h'))} <= ${bad('h')}*(1 - eps)^card(M))`,
    [
      cases(
        'eps <= err[h]',
        [
          ['==', chance(consistent('h')), hypothesis('case')],
          ['==', 'prod(i in M, 1 - err[h])', hypothesis('product')],
          ['<=', 'prod(i in M, 1 - eps)', hypothesis('case')],
          ['==', 'rhs', hypothesis('case')],
        ],
        [['<=', 'rhs', hypothesis('case')]],
      ),
    ],
  ),
];
/** The largest of nonnegative numbers is at most their sum. */
const largest = have(
  'largest',
  'forall(g in R[H], forall(h in H, 0 <= g[h]), max(h in H, g[h]) <= sum(h in H, g[h]))',
  [
    have('entry', 'forall(h in H, g[h] <= sum(k in H, g[k]))', [
      ['<=', 'rhs', sign('sum(k in H, (1 - delta(k, h))*g[k])')],
    ]),
    ['<=', 'rhs', hypothesis('entry')],
  ],
);

/** The target, and two hypotheses, each wrong on one of two points. */
const eitherPoint = {
  H: 3,
  M: 1,
  Z: 2,
  Y: 2,
  q: ['1/2', '1/2'],
  target: [0, 0],
  best: 0,
  pred: [
    [0, 0],
    [0, 1],
    [1, 0],
  ],
  eps: '1/2',
};
/** The target, and a hypothesis that is wrong on one of two points. */
const halfWrong = {
  H: 2,
  M: 3,
  Z: 2,
  Y: 2,
  q: ['1/2', '1/2'],
  target: [0, 0],
  pred: [
    [0, 0],
    [0, 1],
  ],
  eps: '1/2',
};

/** A learner that takes the bad hypothesis whenever all examples are at the point on which it is right. */
const taken = {
  sizes: { H: [2, 2], M: [2, 2], Z: [2, 2], Y: [2, 2] },
  draw: {
    q: { tables: [['1/2', '1/2']] },
    target: { tables: [[0, 0]] },
    pred: { tables: [[[0, 1]], halfWrong.pred] },
    learnt: { tables: [[0], [1, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0, 0]] },
    eps: { oneOf: ['1/2'] },
  },
} as const;

const oneBad = {
  'tight: one hypothesis, as bad as eps': {
    sizes: { H: [1, 1], Z: [2, 2] },
    construct: { eps: 'max(h in H, sum(z in Z, q[z]*(1 - delta(pred[h,z], target[z]))))' },
  },
} as const;

export default proof({
  id: itself,
  title: 'Consistent hypotheses of a finite class err by eps with probability at most |H| (1 - eps)^m',
  sources: [
    {
      document: 'foundations-article',
      section: 'PAC Learning Framework (definition, Sample Complexity)',
      relation: 'made precise',
    },
  ],
  references: ['valiant1984', 'shalevshwartz2014, Corollary 2.3'],

  given: { H: nonemptySet('hypotheses'), eps: real('[0,1]') },

  parts: {
    'bad hypotheses': {
      given: examples,
      where: errors,
      states: `${chance(someBad)} <= sum(h in H, ${bad('h')})*(1 - eps)^card(M)`,
      derivation: [
        ...survives,
        largest,
        [
          '<=',
          chance(`sum(h in H, ${bad('h')}*${consistent('h')})`),
          hypothesis('largest', { at: { g: `array(h in H, ${bad('h')}*${consistent('h')})` } }),
        ],
        ['==', `sum(h in H, ${bad('h')}*${chance(consistent('h'))})`, algebra()],
        ['<=', `sum(h in H, ${bad('h')}*(1 - eps)^card(M))`, hypothesis('survives')],
        ['==', 'rhs', algebra()],
      ],
    },
    'union bound': {
      given: examples,
      where: errors,
      states: `${chance(someBad)} <= card(H)*(1 - eps)^card(M)`,
      derivation: [
        ['<=', `sum(h in H, ${bad('h')})*(1 - eps)^card(M)`, lemma(itself, { part: 'bad hypotheses' })],
        ['<=', 'sum(h in H, 1)*(1 - eps)^card(M)', sign(`sum(h in H, 1 - ${bad('h')})*(1 - eps)^card(M)`)],
        ['==', 'rhs', algebra()],
      ],
      instances: { regimes: oneBad },
    },
    'realizable class': {
      given: { ...examples, best: element('H') },
      where: errors,
      hypotheses: {
        realizable: 'forall(z in Z, pred[best,z] == target[z])',
        'some error': '0 < eps',
      },
      states: `${chance(someBad)} <= (card(H) - 1)*(1 - eps)^card(M)`,
      derivation: [
        have('no error', 'err[best] == 0', [
          [
            '==',
            'sum(z in Z, q[z]*(1 - delta(target[z], target[z])))',
            unfold('err'),
            hypothesis('realizable'),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have('not bad', `${bad('best')} == 0`, [
          ['==', 'indicator(eps <= 0)', hypothesis('no error')],
          ['==', 'rhs', hypothesis('some error')],
        ]),
        ['<=', `sum(h in H, ${bad('h')})*(1 - eps)^card(M)`, lemma(itself, { part: 'bad hypotheses' })],
        [
          '==',
          `(sum(h in H, (1 - delta(h, best))*${bad('h')}) + ${bad('best')})*(1 - eps)^card(M)`,
          algebra(),
        ],
        ['==', `sum(h in H, (1 - delta(h, best))*${bad('h')})*(1 - eps)^card(M)`, hypothesis('not bad')],
        [
          '<=',
          'sum(h in H, 1 - delta(h, best))*(1 - eps)^card(M)',
          sign(`sum(h in H, (1 - delta(h, best))*(1 - ${bad('h')}))*(1 - eps)^card(M)`),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { H: [1, 3], Z: [1, 2] },
        regimes: {
          'tight: each of two hypotheses wrong on one of two points': {
            sizes: { H: [3, 3], Z: [2, 2], Y: [2, 2], M: [1, 3] },
            draw: {
              q: { tables: [['1/2', '1/2']] },
              target: { tables: [[0, 0]] },
              best: { tables: [0] },
              pred: {
                tables: [
                  [
                    [0, 0],
                    [0, 1],
                    [1, 0],
                  ],
                ],
              },
              eps: { oneOf: ['1/2'] },
            },
          },
        },
      },
    },
    exponential: {
      given: examples,
      where: errors,
      states: `${chance(someBad)} <= card(H)*exp(-(eps*card(M)))`,
      derivation: [
        ['<=', 'card(H)*(1 - eps)^card(M)', lemma(itself, { part: 'union bound' })],
        ['==', 'card(H)*prod(i in M, 1 - eps)', algebra()],
        [
          '<=',
          'card(H)*prod(i in M, exp(-eps))',
          lemma('exponential-at-least-linear', { part: 'bound', at: { t: '-eps' } }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        regimes: {
          'tight: no error': { ...oneBad['tight: one hypothesis, as bad as eps'], construct: { eps: '0' } },
        },
      },
    },
    'sample size': {
      given: { ...examples, learnt: choice('samples', 'H'), dlt: real('positive') },
      where: errors,
      hypotheses: {
        consistent: 'forall(s in samples, i in M, pred[learnt[s],at[s,i]] == target[at[s,i]])',
        'some error': '0 < eps',
        'enough examples': '(log(card(H)) + log(1/dlt))/eps <= card(M)',
      },
      states: `${chance('indicator(eps <= err[learnt[s]])')} <= dlt`,
      derivation: [
        have(
          'below the largest',
          `forall(s in samples, h in H, ${bad('h')}*${consistent('h')} <= max(k in H, ${bad('k')}*${consistent('k')}))`,
          [['<=', 'rhs', algebra()]],
        ),
        have('one of the bad', `forall(s in samples, indicator(eps <= err[learnt[s]]) <= ${someBad})`, [
          ['==', `${bad('learnt[s]')}*prod(i in M, delta(target[at[s,i]], target[at[s,i]]))`, algebra()],
          ['==', `${bad('learnt[s]')}*${consistent('learnt[s]')}`, hypothesis('consistent')],
          ['<=', 'rhs', hypothesis('below the largest', { at: { s: 's', h: 'learnt[s]' } })],
        ]),
        have('exponent', 'log(card(H)) + log(1/dlt) <= eps*card(M)', [
          ['==', 'eps*((log(card(H)) + log(1/dlt))/eps)', algebra()],
          ['<=', 'rhs', hypothesis('enough examples', { times: 'eps' })],
        ]),
        ['<=', chance(someBad), hypothesis('one of the bad')],
        ['<=', 'card(H)*exp(-(eps*card(M)))', lemma(itself, { part: 'exponential' })],
        ['<=', 'card(H)*exp(-(log(card(H)) + log(1/dlt)))', hypothesis('exponent')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { M: [0, 3], H: [1, 2], Z: [1, 2], Y: [1, 2] },
        raw: { more: real('positive') },
        construct: { dlt: 'card(H)*exp(-(eps*card(M)))*(1 + more)' },
        regimes: {
          'tight: no example': {
            ...taken,
            sizes: { ...taken.sizes, H: [1, 1], M: [0, 0] },
            construct: { dlt: '1' },
          },
          'two examples of the good point': { ...taken, construct: { dlt: '3/4' } },
          'three, and errors below eps': {
            ...taken,
            sizes: { ...taken.sizes, M: [3, 3] },
            draw: { ...taken.draw, eps: { oneOf: [1] } },
            construct: { dlt: '1/10' },
          },
        },
      },
    },
    'under any law': {
      given: {
        Sample: law('samples'),
        M: indexSet('examples'),
        loss: array('H', 'M', 'Sample'),
        err: array('H'),
      },
      hypotheses: {
        'independent examples': `forall(h in H, E(w in Sample, ${right('h')}) == (1 - err[h])^card(M))`,
        'at most surely': 'forall(h in H, err[h] <= 1)',
      },
      states: `E(w in Sample, max(h in H, ${bad('h')}*${right('h')})) <= card(H)*(1 - eps)^card(M)`,
      derivation: [
        largest,
        have('survives', `forall(h in H, ${bad('h')}*E(w in Sample, ${right('h')}) <= (1 - eps)^card(M))`, [
          have('probability', '0 <= 1 - err[h]', [['<=', 'rhs', hypothesis('at most surely')]]),
          cases(
            'eps <= err[h]',
            [
              ['==', `E(w in Sample, ${right('h')})`, hypothesis('case')],
              ['==', '(1 - err[h])^card(M)', hypothesis('independent examples')],
              ['==', 'prod(i in M, 1 - err[h])', algebra()],
              ['<=', 'prod(i in M, 1 - eps)', hypothesis('case')],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', '0', hypothesis('case')],
              ['<=', 'rhs', sign()],
            ],
          ),
        ]),
        [
          '<=',
          `E(w in Sample, sum(h in H, ${bad('h')}*${right('h')}))`,
          hypothesis('largest', { at: { g: `array(h in H, ${bad('h')}*${right('h')})` } }),
        ],
        ['==', `sum(h in H, ${bad('h')}*E(w in Sample, ${right('h')}))`, algebra()],
        ['<=', 'sum(h in H, (1 - eps)^card(M))', hypothesis('survives')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { M: [0, 1], Sample: [1, 4] },
        construct: { 'err[h in H]': `1 - E(w in Sample, ${right('h')})` },
        regimes: {
          'two examples': {
            sizes: { M: [2, 2], Sample: [4, 4] },
            raw: { wrong: array('H'), bit: array('M', 'Sample') },
            draw: {
              Sample: { tables: [['1/16', '3/16', '3/16', '9/16']] },
              wrong: { oneOf: [0, 1] },
              bit: {
                tables: [
                  [
                    [1, 1, 0, 0],
                    [1, 0, 1, 0],
                  ],
                ],
              },
              eps: { oneOf: ['1/8', '1/4', '1/2'] },
            },
            construct: {
              'loss[h in H, i in M, w in Sample]': 'wrong[h]*bit[i,w]',
              'err[h in H]': 'wrong[h]/4',
            },
          },
        },
      },
    },
  },

  instances: { sizes: { M: [0, 2], H: [1, 3], Z: [1, 3], Y: [1, 2] } },

  controls: {
    'one for all hypotheses': {
      part: 'union bound',
      replace: ['card(H)*', ''],
      counterexample: {
        H: 2,
        M: 1,
        Z: 2,
        Y: 2,
        q: ['1/2', '1/2'],
        target: [0, 0],
        pred: [
          [1, 0],
          [0, 1],
        ],
        eps: '1/4',
      },
      instances: {
        sizes: { H: [2, 2], M: [1, 1], Z: [2, 2], Y: [2, 2] },
        draw: {
          q: { tables: [['1/2', '1/2']] },
          target: { tables: [[0, 0]] },
          pred: {
            tables: [
              [[1, 0]],
              [
                [1, 0],
                [0, 1],
              ],
            ],
          },
          eps: { oneOf: ['1/4', '1/2'] },
        },
      },
      because: 'each of two hypotheses is wrong on one of two points, so one of them is right on the example',
    },
    'one percent less': {
      part: 'union bound',
      replace: ['card(H)*', '99/100*card(H)*'],
      counterexample: {
        H: 1,
        M: 1,
        Z: 2,
        Y: 2,
        q: ['1/2', '1/2'],
        target: [0, 0],
        pred: [[0, 1]],
        eps: '1/2',
      },
      because: 'one hypothesis that errs with probability eps gives equality',
    },
    'without the target and another one': {
      part: 'realizable class',
      replace: ['(card(H) - 1)', '(card(H) - 2)'],
      counterexample: eitherPoint,
      because: 'both hypotheses other than the target are bad, and exclude each other',
    },
    'one percent less than without the target': {
      part: 'realizable class',
      replace: ['(card(H) - 1)', '99/100*(card(H) - 1)'],
      counterexample: eitherPoint,
      because: 'hypotheses that are right on cells of their own give equality',
    },
    'an exponent one percent larger': {
      part: 'exponential',
      replace: ['exp(-(eps', 'exp(-(101/100*eps'],
      counterexample: {
        H: 1,
        M: 1,
        Z: 2,
        Y: 2,
        q: ['63/64', '1/64'],
        target: [0, 0],
        pred: [[0, 1]],
        eps: '1/64',
      },
      instances: {
        sizes: { H: [1, 1], M: [1, 2], Z: [2, 2], Y: [2, 2] },
        draw: {
          q: { tables: [['63/64', '1/64']] },
          target: { tables: [[0, 0]] },
          pred: { tables: [[[0, 1]]] },
        },
        construct: { eps: '1/64' },
      },
      because: 'the exponential touches its tangent: 63/64 is more than exp(-101/6400)',
    },
    'half of the examples': {
      part: 'sample size',
      hypotheses: { 'enough examples': '(log(card(H)) + log(1/dlt))/(2*eps) <= card(M)' },
      counterexample: { ...halfWrong, learnt: [1, 0, 0, 0, 0, 0, 0, 0], dlt: '1/10' },
      instances: {
        sizes: { H: [2, 2], M: [3, 3], Z: [2, 2], Y: [2, 2] },
        draw: {
          q: { tables: [['1/2', '1/2']] },
          target: { tables: [[0, 0]] },
          pred: { tables: [halfWrong.pred] },
          learnt: { tables: [[1, 0, 0, 0, 0, 0, 0, 0]] },
          more: { oneOf: ['1/8', '1/64'] },
        },
        construct: { eps: '1/2', dlt: 'card(H)*exp(-(2*eps*card(M)))*(1 + more)' },
      },
      because:
        'a learner that takes the bad hypothesis when it can fails with probability 1/8, more than 1/10',
    },
    'a learner made for another law': {
      part: 'sample size',
      without: ['consistent'],
      counterexample: {
        H: 2,
        M: 1,
        Z: 2,
        Y: 2,
        q: [0, 1],
        target: [0, 1],
        pred: [
          [0, 0],
          [1, 0],
        ],
        eps: 1,
        learnt: [0, 0],
        dlt: '3/4',
      },
      instances: {
        sizes: { H: [2, 2], M: [1, 1], Z: [2, 2], Y: [2, 2] },
        draw: {
          q: { tables: [[0, 1]] },
          target: { tables: [[0, 1]] },
          pred: {
            tables: [
              [
                [0, 0],
                [1, 0],
              ],
            ],
          },
          eps: { oneOf: [1] },
        },
        construct: { dlt: '3/4' },
      },
      because:
        'it learns the label of the first point alone and never errs under a law there, always under one on the second point',
    },
    'errors under another law': {
      part: 'bad hypotheses',
      given: { r: probability('Z') },
      where: { 'err[h in H]': 'sum(z in Z, r[z]*(1 - delta(pred[h,z], target[z])))' },
      counterexample: {
        H: 1,
        M: 1,
        Z: 2,
        Y: 2,
        q: [1, 0],
        r: [0, 1],
        target: [0, 0],
        pred: [[0, 1]],
        eps: 1,
      },
      instances: { sizes: { M: [1, 2], Z: [2, 3], Y: [2, 2] } },
      because: 'examples of one law do not show the errors under another',
    },
    'examples that are all equal': {
      part: 'under any law',
      without: ['independent examples'],
      counterexample: {
        Sample: ['1/2', '1/2'],
        H: 1,
        M: 2,
        loss: [
          [
            [1, 0],
            [1, 0],
          ],
        ],
        err: ['1/2'],
        eps: '1/2',
        wrong: [1],
        bit: [
          [1, 0],
          [1, 0],
        ],
      },
      instances: {
        sizes: { H: [1, 1], M: [2, 3], Sample: [2, 2] },
        raw: { side: array('Sample') },
        draw: { Sample: { tables: [['1/2', '1/2']] }, side: { tables: [[0, 1]] } },
        construct: { 'loss[h in H, i in M, w in Sample]': 'side[w]', 'err[h in H]': '1/2', eps: '1/2' },
        regimes: {},
      },
      because: 'two copies of one example show no more than one: 1/2 is more than 1/4',
    },
    'one percent less under any law': {
      part: 'under any law',
      replace: ['card(H)*', '99/100*card(H)*'],
      counterexample: { Sample: [1], H: 1, M: 1, loss: [[[0]]], err: [0], eps: 0 },
      because: 'a hypothesis that never errs gives equality at eps = 0',
    },
  },
});
