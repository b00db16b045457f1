/**
 * # Adam does not converge on a convex problem
 *
 * On [-1, 1] with the losses C x, -x, -x in turn, C > 2, projected Adam (beta1 = 0, beta2 = b = 1/(1 + C^2), eps = 0, steps eta/sqrt(t))
 * comes back to 1, the worst point, every third round, though every sum of losses is least at -1: its average regret tends to
 * 2 (C - 2)/3. Projected gradient descent and AMSGrad with the same steps have average regret O(1/sqrt(T)).
 * Rounds are numbered from 0: x[t] is played in round t, and v[t + 1] is the second moment with which it moves on.
 * Not claimed: anything about bias correction, other beta, or a positive eps.
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

/** Adam from any start. That second moments are positive, so that steps have a value, follows from the rest: `second moments`. */
const iterates = {
  given: { start: real() },
  where: {
    'x[0]': 'start',
    'x[k+1]': 'max(-1, min(1, x[k] - eta/sqrt(k + 1)*g[k]/sqrt(v[k+1])))',
  },
  hypotheses: { 'positive second moments': 'forall(t in nat, 0 < v[t+1])' },
};

/** Adam from 1, the worst point. */
const adam = {
  ...iterates,
  hypotheses: { ...iterates.hypotheses, start: 'start == 1' },
  instances: { construct: { start: '1' } },
};

/** What the losses in turn are about. */
const slopes = { C: 'C', g: 'g' };

const notAbove = have('below', 'forall(t in nat, x[t] <= 1)', [
  induction('t', {
    base: [
      ['==', 'start', unfold('x')],
      ['==', 'rhs', hypothesis('start')],
    ],
    step: [
      have('positive', '0 < v[t+1]', [
        ['<', '1 - b', sign()],
        ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'second moments' })],
      ]),
      ['==', 'max(-1, min(1, x[t] - eta/sqrt(t + 1)*g[t]/sqrt(v[t+1])))', unfold('x')],
      ['<=', 'rhs', sign()],
    ],
  }),
]);

/** That denominators are positive follows from the rest, too. */
const amsgrad = {
  where: {
    'w[0]': '0',
    'w[k+1]': 'max(w[k], v[k+1])',
    'z[0]': '1',
    'z[k+1]': 'max(-1, min(1, z[k] - eta/sqrt(k + 1)*g[k]/sqrt(w[k+1])))',
  },
  without: ['small steps'],
  hypotheses: { 'positive denominators': 'forall(t in nat, 0 < w[t+1])' },
};

/** The denominators of AMSGrad grow, from (1 - b) C^2 on, so that it takes projected steps. */
const denominators = [
  have('grows', 'forall(t in nat, w[t] <= w[t+1])', [
    ['<=', 'max(w[t], v[t+1])', sign()],
    ['==', 'rhs', unfold('w')],
  ]),
  have('from below', 'forall(t in nat, (1 - b)*C^2 <= w[t+1])', [
    induction('t', {
      base: [
        ['<=', 'v[1]', lemma('adam-nonconvergence', { part: 'second moments', at: { k: '0' } })],
        ['<=', 'max(w[0], v[1])', sign()],
        ['==', 'rhs', unfold('w')],
      ],
      step: [
        ['<=', 'w[t+1]', hypothesis('induction')],
        ['<=', 'rhs', hypothesis('grows', { at: { t: 't + 1' } })],
      ],
    }),
  ]),
  have('positive', 'forall(t in nat, 0 < w[t+1])', [
    ['<', '(1 - b)*C^2', sign()],
    ['<=', 'rhs', hypothesis('from below')],
  ]),
  have('roots grow', 'forall(p in positive, q in positive, p <= q, sqrt(p) <= sqrt(q))', [
    ['<=', 'rhs', hypothesis('assumed', { times: '1/(sqrt(p) + sqrt(q))' })],
  ]),
  have('start inside', '(-1 <= z[0]) and (z[0] <= 1)', [
    both([['<=', 'rhs', unfold('z')]], [['<=', 'rhs', unfold('z')]]),
  ]),
  have(
    'projected step',
    'forall(t in nat, z[t+1] == max(-1, min(1, z[t] - eta/(sqrt(t + 1)*sqrt(w[t+1]))*g[t])))',
    [
      ['==', 'max(-1, min(1, z[t] - eta/sqrt(t + 1)*g[t]/sqrt(w[t+1])))', unfold('z')],
      ['==', 'rhs', algebra()],
    ],
  ),
  have('root from below', 'forall(t in nat, 1/sqrt(w[t+1]) <= 1/(sqrt(1 - b)*C))', [
    have('this', '0 < w[t+1]', [['<', 'rhs', hypothesis('positive', { at: { t: 't' } })]]),
    have('roots', 'sqrt(1 - b)*C <= sqrt(w[t+1])', [
      ['==', 'sqrt((1 - b)*C^2)', algebra()],
      ['<=', 'rhs', hypothesis('roots grow', { at: { p: '(1 - b)*C^2', q: 'w[t+1]' } })],
    ]),
    ['<=', 'rhs', hypothesis('roots', { times: '1/(sqrt(w[t+1])*sqrt(1 - b)*C)' })],
  ]),
];

export default proof({
  id: 'adam-nonconvergence',
  title: 'Adam has positive average regret on a convex problem with three losses in turn',
  sources: [
    { document: 'foundations-article', section: 'Gradient Descent Variants', relation: 'amended' },
    { document: 'foundations-book', section: 'Adam convergence', relation: 'amended' },
  ],
  references: ['reddi2018, Theorem 1', 'zinkevich2003, Theorem 1'],

  given: {
    C: real('positive'),
    b: real('(0,1)'),
    eta: real('positive'),
    g: array('nat'),
  },
  where: { 'v[0]': '0', 'v[k+1]': 'b*v[k] + (1 - b)*g[k]^2' },
  hypotheses: {
    'C above two': '2 < C',
    'decay of the second moment': 'b*(1 + C^2) == 1',
    'small steps': 'eta < sqrt(1 - b)',
    slopes: 'forall(k in nat, (g[3*k] == C) and ((g[3*k + 1] == -1) and (g[3*k + 2] == -1)))',
  },

  parts: {
    'second moments': {
      without: ['small steps'],
      states:
        '(forall(t in nat, v[t] <= C^2)) and (forall(t in nat, 1 - b <= v[t+1])) and (forall(k in nat, (1 - b)*C^2 <= v[3*k + 1])) and (forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2))) and (forall(k in nat, v[3*k + 3] <= (1 - b)*(1 + 2*b - b^2 + 2*b^3)))',
      derivation: [
        have('C squared', 'b*C^2 == 1 - b', [
          ['==', 'b*(1 + C^2) - b', algebra()],
          ['==', 'rhs', hypothesis('decay of the second moment')],
        ]),
        have('nonnegative', 'forall(t in nat, 0 <= v[t])', [
          induction('t', {
            base: [['==', 'rhs', unfold('v')]],
            step: [
              ['==', 'b*0', algebra()],
              ['<=', 'b*v[t]', hypothesis('induction')],
              ['<=', 'b*v[t] + (1 - b)*g[t]^2', sign()],
              ['==', 'rhs', unfold('v')],
            ],
          }),
        ]),
        have('bounded', 'forall(t in nat, v[t] <= C^2)', [
          induction('t', {
            base: [
              ['==', '0', unfold('v')],
              ['<=', 'rhs', sign()],
            ],
            step: [
              ['==', 'b*v[t] + (1 - b)*g[t]^2', unfold('v')],
              ['<=', 'b*C^2 + (1 - b)*g[t]^2', hypothesis('induction')],
              ['<=', 'b*C^2 + (1 - b)*C^2', lemma('losses-in-turn', { part: 'squares', at: slopes })],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('at the start of a cycle', 'forall(k in nat, v[3*k] <= 2*(1 - b))', [
          induction('k', {
            base: [
              ['==', '0', unfold('v')],
              ['<=', 'rhs', sign()],
            ],
            step: [
              ['==', 'b*v[3*k + 2] + (1 - b)*g[3*k + 2]^2', unfold('v')],
              ['==', 'b*v[3*k + 2] + (1 - b)*(-1)^2', hypothesis('slopes')],
              ['<=', 'b*C^2 + (1 - b)*(-1)^2', hypothesis('bounded')],
              ['==', 'rhs', hypothesis('C squared')],
            ],
          }),
        ]),
        have('after one round', 'forall(k in nat, v[3*k + 1] <= (1 - b)*(C^2 + 2*b))', [
          ['==', 'b*v[3*k] + (1 - b)*g[3*k]^2', unfold('v')],
          ['==', 'b*v[3*k] + (1 - b)*C^2', hypothesis('slopes')],
          ['<=', 'b*(2*(1 - b)) + (1 - b)*C^2', hypothesis('at the start of a cycle')],
          ['==', 'rhs', algebra()],
        ]),
        have('after two rounds', 'forall(k in nat, v[3*k + 2] <= (1 - b)*(2 - b + 2*b^2))', [
          ['==', 'b*v[3*k + 1] + (1 - b)*g[3*k + 1]^2', unfold('v')],
          ['==', 'b*v[3*k + 1] + (1 - b)*(-1)^2', hypothesis('slopes')],
          ['<=', 'b*((1 - b)*(C^2 + 2*b)) + (1 - b)*(-1)^2', hypothesis('after one round')],
          ['==', '(1 - b)*(b*C^2 + 2*b^2 + 1)', algebra()],
          ['==', '(1 - b)*(1 - b + 2*b^2 + 1)', hypothesis('C squared')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [['<=', 'rhs', hypothesis('bounded')]],
          [
            [
              '<=',
              '(1 - b)*g[t]^2',
              lemma('losses-in-turn', { part: 'squares', at: { ...slopes, t: 't' }, times: '1 - b' }),
            ],
            ['<=', 'b*v[t] + (1 - b)*g[t]^2', hypothesis('nonnegative', { times: 'b' })],
            ['==', 'rhs', unfold('v')],
          ],
          [
            ['<=', 'b*v[3*k] + (1 - b)*C^2', hypothesis('nonnegative', { at: { t: '3*k' }, times: 'b' })],
            ['==', 'b*v[3*k] + (1 - b)*g[3*k]^2', hypothesis('slopes')],
            ['==', 'rhs', unfold('v')],
          ],
          [['<=', 'rhs', hypothesis('after two rounds')]],
          [
            ['==', 'b*v[3*k + 2] + (1 - b)*g[3*k + 2]^2', unfold('v')],
            ['==', 'b*v[3*k + 2] + (1 - b)*(-1)^2', hypothesis('slopes')],
            ['<=', 'b*((1 - b)*(2 - b + 2*b^2)) + (1 - b)*(-1)^2', hypothesis('after two rounds')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    cycle: {
      ...iterates,
      states:
        'forall(k in nat, x[3*k] == 1, (1 - eta/(sqrt(3*k + 1)*sqrt(1 - b)) <= x[3*k + 1]) and ((x[3*k + 1] <= x[3*k + 2]) and (x[3*k + 3] == 1)))',
      derivation: [
        have('half of C', 'b < 1/5', [
          ['==', 'b*(1 + C^2)/5 + b*(2 - C)*(2 + C)/5', algebra()],
          ['<', 'b*(1 + C^2)/5', sign('b*(C - 2)*(2 + C)/5')],
          ['==', 'rhs', hypothesis('decay of the second moment')],
        ]),
        have('root', 'forall(p in nonnegative, q in positive, p^2 <= q, p <= sqrt(q))', [
          ['<=', 'rhs', hypothesis("assumed'", { times: '1/(p + sqrt(q))' })],
        ]),
        have('clip inside', 'forall(p in R, -1 <= p, p <= 1, max(-1, min(1, p)) == p)', [
          ['==', 'rhs', algebra()],
        ]),
        have('clip above', 'forall(p in R, 1 <= p, max(-1, min(1, p)) == 1)', [['==', 'rhs', algebra()]]),
        have('clip keeps', 'forall(p in R, q in R, q <= 1, q <= p, q <= max(-1, min(1, p)))', [
          cases(
            'p <= 1',
            [
              ['<=', 'min(1, p)', hypothesis('assumed-2')],
              ['<=', 'rhs', sign()],
            ],
            [
              ['<=', '1', hypothesis('assumed-1')],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        have('tangent', 'forall(p in positive, q in positive, (3/4 - q/(16*p^2))/p <= 1/sqrt(q))', [
          ['<=', 'rhs', sign('(sqrt(q) - 2*p)^2*(sqrt(q) + 4*p)/(16*p^3*sqrt(q))')],
        ]),
        have('moments are positive', 'forall(t in nat, 0 < v[t+1])', [
          ['<', '1 - b', sign()],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'second moments' })],
        ]),
        have('positive 1', '0 < v[3*k + 1]', [['<', 'rhs', hypothesis('moments are positive')]]),
        have('positive 2', '0 < v[3*k + 2]', [
          ['<', 'rhs', hypothesis('moments are positive', { at: { t: '3*k + 1' } })],
        ]),
        have('positive 3', '0 < v[3*k + 3]', [
          ['<', 'rhs', hypothesis('moments are positive', { at: { t: '3*k + 2' } })],
        ]),
        have('first moment', '(C*sqrt(1 - b))^2 <= v[3*k + 1]', [
          ['==', '(1 - b)*C^2', algebra()],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'second moments' })],
        ]),
        have('its root', 'C*sqrt(1 - b) <= sqrt(v[3*k + 1])', [
          ['<=', 'rhs', hypothesis('root', { at: { p: 'C*sqrt(1 - b)', q: 'v[3*k + 1]' } })],
        ]),
        have('the way down', 'eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1])) <= eta/(sqrt(3*k + 1)*sqrt(1 - b))', [
          [
            '<=',
            'rhs',
            hypothesis('its root', { times: 'eta/(sqrt(3*k + 1)*sqrt(v[3*k + 1])*sqrt(1 - b))' }),
          ],
        ]),
        have('at least one', '1 <= sqrt(3*k + 1)', [
          ['<=', 'rhs', hypothesis('root', { at: { p: '1', q: '3*k + 1' } })],
        ]),
        have('shorter than one', 'eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1])) < 1', [
          ['<=', 'eta/(sqrt(3*k + 1)*sqrt(1 - b))', hypothesis('the way down')],
          ['<=', 'eta/sqrt(1 - b)', hypothesis('at least one', { times: 'eta/(sqrt(3*k + 1)*sqrt(1 - b))' })],
          ['<', 'sqrt(1 - b)/sqrt(1 - b)', hypothesis('small steps')],
          ['==', 'rhs', algebra()],
        ]),
        have('first step', 'x[3*k + 1] == 1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))', [
          ['==', 'max(-1, min(1, x[3*k] - eta/sqrt(3*k + 1)*g[3*k]/sqrt(v[3*k + 1])))', unfold('x')],
          [
            '==',
            'max(-1, min(1, 1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))))',
            hypothesis('slopes'),
            hypothesis('assumed'),
          ],
          [
            '==',
            'rhs',
            hypothesis('clip inside', { at: { p: '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))' } }),
          ],
        ]),
        have(
          'second step',
          'x[3*k + 2] == max(-1, min(1, x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))))',
          [
            [
              '==',
              'max(-1, min(1, x[3*k + 1] - eta/sqrt(3*k + 2)*g[3*k + 1]/sqrt(v[3*k + 2])))',
              unfold('x'),
            ],
            ['==', 'rhs', hypothesis('slopes')],
          ],
        ),
        have(
          'third step',
          'x[3*k + 3] == max(-1, min(1, x[3*k + 2] + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))))',
          [
            [
              '==',
              'max(-1, min(1, x[3*k + 2] - eta/sqrt(3*k + 3)*g[3*k + 2]/sqrt(v[3*k + 3])))',
              unfold('x'),
            ],
            ['==', 'rhs', hypothesis('slopes')],
          ],
        ),
        have('square of b', 'b^2 <= b/5', [['<=', 'rhs', hypothesis('half of C', { times: 'b' })]]),
        have('cube of b', 'b^3 <= b^2/5', [['<=', 'rhs', hypothesis('half of C', { times: 'b^2' })]]),
        have('polynomial', '4*b + b^2 + 6*b^3 <= 1', [
          ['<=', '4*b + b^2 + 6*(b^2/5)', hypothesis('cube of b')],
          ['==', '4*b + 11/5*b^2', algebra()],
          ['<=', '4*b + 11/5*(b/5)', hypothesis('square of b')],
          ['<=', '4*(1/5) + 11/5*(1/5/5)', hypothesis('half of C')],
          ['<=', 'rhs', algebra()],
        ]),
        have('room', '(3*k + 2)*v[3*k + 2] + (3*k + 3)*v[3*k + 3] <= 8*((3*k + 1)*(1 - b))', [
          [
            '<=',
            '(3*k + 2)*((1 - b)*(2 - b + 2*b^2)) + (3*k + 3)*v[3*k + 3]',
            lemma('adam-nonconvergence', { part: 'second moments', at: { k: 'k' } }),
          ],
          [
            '<=',
            '(3*k + 2)*((1 - b)*(2 - b + 2*b^2)) + (3*k + 3)*((1 - b)*(1 + 2*b - b^2 + 2*b^3))',
            lemma('adam-nonconvergence', { part: 'second moments', at: { k: 'k' } }),
          ],
          ['==', '(1 - b)*(7 + (4*b + b^2 + 6*b^3) + 3*k*(3 + b + b^2 + 2*b^3))', algebra()],
          ['<=', '(1 - b)*(7 + 1 + 3*k*(3 + b + b^2 + 2*b^3))', hypothesis('polynomial', { times: '1 - b' })],
          ['<=', '(1 - b)*(7 + 1 + 3*k*(3 + (4*b + b^2 + 6*b^3)))', sign('(1 - b)*3*k*(3*b + 4*b^3)')],
          ['<=', '(1 - b)*(7 + 1 + 3*k*(3 + 1))', hypothesis('polynomial', { times: '(1 - b)*3*k' })],
          ['<=', 'rhs', sign('(1 - b)*12*k')],
        ]),
        have(
          'the way up',
          'eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1])) <= eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))',
          [
            ['<=', 'eta/(sqrt(3*k + 1)*sqrt(1 - b))', hypothesis('the way down')],
            [
              '==',
              'eta*((3/2 - 8*((3*k + 1)*(1 - b))/(16*((3*k + 1)*(1 - b))))/(sqrt(3*k + 1)*sqrt(1 - b)))',
              algebra(),
            ],
            [
              '<=',
              'eta*((3/2 - ((3*k + 2)*v[3*k + 2] + (3*k + 3)*v[3*k + 3])/(16*((3*k + 1)*(1 - b))))/(sqrt(3*k + 1)*sqrt(1 - b)))',
              hypothesis('room', { times: 'eta/(16*((3*k + 1)*(1 - b))*(sqrt(3*k + 1)*sqrt(1 - b)))' }),
            ],
            [
              '==',
              'eta*((3/4 - (3*k + 2)*v[3*k + 2]/(16*(sqrt(3*k + 1)*sqrt(1 - b))^2))/(sqrt(3*k + 1)*sqrt(1 - b))) + eta*((3/4 - (3*k + 3)*v[3*k + 3]/(16*(sqrt(3*k + 1)*sqrt(1 - b))^2))/(sqrt(3*k + 1)*sqrt(1 - b)))',
              algebra(),
            ],
            [
              '<=',
              'eta*(1/sqrt((3*k + 2)*v[3*k + 2])) + eta*((3/4 - (3*k + 3)*v[3*k + 3]/(16*(sqrt(3*k + 1)*sqrt(1 - b))^2))/(sqrt(3*k + 1)*sqrt(1 - b)))',
              hypothesis('tangent', {
                at: { p: '(sqrt(3*k + 1)*sqrt(1 - b))', q: '(3*k + 2)*v[3*k + 2]' },
                times: 'eta',
              }),
            ],
            [
              '<=',
              'eta*(1/sqrt((3*k + 2)*v[3*k + 2])) + eta*(1/sqrt((3*k + 3)*v[3*k + 3]))',
              hypothesis('tangent', {
                at: { p: '(sqrt(3*k + 1)*sqrt(1 - b))', q: '(3*k + 3)*v[3*k + 3]' },
                times: 'eta',
              }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('below the top', 'x[3*k + 1] <= 1', [
          ['==', '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))', hypothesis('first step')],
          ['<=', 'rhs', sign()],
        ]),
        have('above zero', '0 <= x[3*k + 1]', [
          ['<=', '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))', sign()],
          ['==', 'rhs', hypothesis('first step')],
        ]),
        both(
          [
            ['<=', '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))', hypothesis('the way down')],
            ['==', 'rhs', hypothesis('first step')],
          ],
          [
            both(
              [
                [
                  '<=',
                  'max(-1, min(1, x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))))',
                  hypothesis('clip keeps', {
                    at: { p: 'x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))', q: 'x[3*k + 1]' },
                  }),
                ],
                ['==', 'rhs', hypothesis('second step')],
              ],
              [
                cases(
                  'x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) <= 1',
                  [
                    have(
                      'not at the top',
                      'x[3*k + 2] == x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))',
                      [
                        [
                          '==',
                          'max(-1, min(1, x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))))',
                          hypothesis('second step'),
                        ],
                        [
                          '==',
                          'rhs',
                          hypothesis('clip inside', {
                            at: { p: 'x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))' },
                          }),
                        ],
                      ],
                    ),
                    have(
                      'enough',
                      '1 <= x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))',
                      [
                        [
                          '==',
                          '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1])) + eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1]))',
                          algebra(),
                        ],
                        [
                          '<=',
                          '1 - eta*C/(sqrt(3*k + 1)*sqrt(v[3*k + 1])) + (eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3])))',
                          hypothesis('the way up'),
                        ],
                        ['==', 'rhs', hypothesis('first step')],
                      ],
                    ),
                    [
                      '==',
                      'max(-1, min(1, x[3*k + 2] + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))))',
                      hypothesis('third step'),
                    ],
                    [
                      '==',
                      'max(-1, min(1, x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))))',
                      hypothesis('not at the top'),
                    ],
                    [
                      '==',
                      'rhs',
                      hypothesis('clip above', {
                        at: {
                          p: 'x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2])) + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))',
                        },
                      }),
                    ],
                  ],
                  [
                    have('at the top', 'x[3*k + 2] == 1', [
                      [
                        '==',
                        'max(-1, min(1, x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))))',
                        hypothesis('second step'),
                      ],
                      [
                        '==',
                        'rhs',
                        hypothesis('clip above', {
                          at: { p: 'x[3*k + 1] + eta/(sqrt(3*k + 2)*sqrt(v[3*k + 2]))' },
                        }),
                      ],
                    ]),
                    [
                      '==',
                      'max(-1, min(1, x[3*k + 2] + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))))',
                      hypothesis('third step'),
                    ],
                    [
                      '==',
                      'max(-1, min(1, 1 + eta/(sqrt(3*k + 3)*sqrt(v[3*k + 3]))))',
                      hypothesis('at the top'),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                ),
              ],
            ),
          ],
        ),
      ],
      instances: {
        construct: { start: '1' },
        regimes: {
          'a start below 1': { construct: { start: '1 - share/16' } },
          'tight: the first step': {
            sizes: { k: [0, 0] },
            construct: { C: '12/5', eta: 'share*12/13' },
          },
        },
      },
    },
    returns: {
      ...adam,
      states: 'forall(k in nat, x[3*k] == 1)',
      derivation: [
        induction('k', {
          base: [
            ['==', 'start', unfold('x')],
            ['==', 'rhs', hypothesis('start')],
          ],
          step: [['==', 'rhs', lemma('adam-nonconvergence', { part: 'cycle', at: { k: 'k' } })]],
        }),
      ],
    },
    positive: {
      ...adam,
      states: 'forall(t in nat, 0 < x[t])',
      derivation: [
        have('back', 'forall(k in nat, x[3*k] == 1)', [
          by(lemma('adam-nonconvergence', { part: 'returns' })),
        ]),
        have('short', 'eta/sqrt(1 - b) < 1', [
          ['<', 'sqrt(1 - b)/sqrt(1 - b)', hypothesis('small steps')],
          ['==', 'rhs', algebra()],
        ]),
        have('residue 0', 'forall(k in nat, 0 <= x[3*k] - (1 - eta/sqrt(1 - b)))', [
          ['<=', '1 - (1 - eta/sqrt(1 - b))', sign()],
          ['==', 'rhs', hypothesis('back')],
        ]),
        have('after a step', 'forall(k in nat, 1 - eta/sqrt(1 - b) <= x[3*k + 1])', [
          have('root', '1 <= sqrt(3*k + 1)', [['<=', 'rhs', sign('3*k/(sqrt(3*k + 1) + 1)')]]),
          [
            '<=',
            '1 - eta/(sqrt(3*k + 1)*sqrt(1 - b))',
            hypothesis('root', { times: 'eta/(sqrt(3*k + 1)*sqrt(1 - b))' }),
          ],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'cycle', at: { k: 'k' } })],
        ]),
        have('residue 1', 'forall(k in nat, 0 <= x[3*k + 1] - (1 - eta/sqrt(1 - b)))', [
          ['<=', 'rhs', hypothesis('after a step')],
        ]),
        have('residue 2', 'forall(k in nat, 0 <= x[3*k + 2] - (1 - eta/sqrt(1 - b)))', [
          ['<=', 'x[3*k + 1] - (1 - eta/sqrt(1 - b))', hypothesis('residue 1')],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'cycle', at: { k: 'k' } })],
        ]),
        ['<', '1 - eta/sqrt(1 - b)', hypothesis('short')],
        [
          '<=',
          '1 - eta/sqrt(1 - b) + (x[t] - (1 - eta/sqrt(1 - b)))',
          lemma('nonnegative-by-residues', {
            at: { q: 'array(i in nat, x[i] - (1 - eta/sqrt(1 - b)))', t: 't' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'best fixed point': {
      without: ['decay of the second moment', 'small steps'],
      states:
        'forall(n in nat, u in R, -1 <= u, sum(t in range(n), g[t]*(-1)) <= sum(t in range(n), g[t]*u))',
      derivation: [
        [
          '<=',
          'sum(t in range(n), g[t]*(-1)) + (u + 1)*sum(t in range(n), g[t])',
          lemma('losses-in-turn', { part: 'sums', at: { ...slopes, n: 'n' }, times: 'u + 1' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { n: [0, 9] },
        draw: { u: { between: [-1, 1] } },
        regimes: { 'tight: at -1': { construct: { u: '-1' } } },
      },
    },
    'regret of whole cycles': {
      ...adam,
      states: 'forall(k in nat, (2*C - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))',
      derivation: [
        have('back', 'forall(i in nat, x[3*i] == 1)', [
          by(lemma('adam-nonconvergence', { part: 'returns' })),
        ]),
        notAbove,
        induction('k', {
          base: [['==', 'rhs', algebra()]],
          step: [
            ['==', '(2*C - 4)*k + C*(1 + 1) - (1 + 1) - (1 + 1)', algebra()],
            [
              '<=',
              'sum(t in range(3*k), g[t]*(x[t] + 1)) + C*(1 + 1) - (1 + 1) - (1 + 1)',
              hypothesis('induction'),
            ],
            [
              '<=',
              'sum(t in range(3*k), g[t]*(x[t] + 1)) + C*(1 + 1) - (x[3*k + 1] + 1) - (1 + 1)',
              hypothesis('below', { at: { t: '3*k + 1' } }),
            ],
            [
              '<=',
              'sum(t in range(3*k), g[t]*(x[t] + 1)) + C*(1 + 1) - (x[3*k + 1] + 1) - (x[3*k + 2] + 1)',
              hypothesis('below', { at: { t: '3*k + 2' } }),
            ],
            [
              '==',
              'sum(t in range(3*k), g[t]*(x[t] + 1)) + C*(x[3*k] + 1) - (x[3*k + 1] + 1) - (x[3*k + 2] + 1)',
              hypothesis('back', { at: { i: 'k' } }),
            ],
            [
              '==',
              'sum(t in range(3*k), g[t]*(x[t] + 1)) + g[3*k]*(x[3*k] + 1) + g[3*k + 1]*(x[3*k + 1] + 1) + g[3*k + 2]*(x[3*k + 2] + 1)',
              hypothesis('slopes', { at: { k: 'k' } }),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
      instances: { ...adam.instances, regimes: { 'tight: no cycle': { sizes: { k: [0, 0] } } } },
    },
    'average regret': {
      ...adam,
      states: 'limit(n in nat, sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1), 2*(C - 2)/3)',
      derivation: [
        have('back', 'forall(k in nat, x[3*k] == 1)', [
          by(lemma('adam-nonconvergence', { part: 'returns' })),
        ]),
        have('triangle', 'forall(p in R, q in R, abs(p + q) <= abs(p) + abs(q))', [['<=', 'rhs', sign()]]),
        notAbove,
        have('after one step', 'forall(k in nat, 1 - 1/sqrt(3*k + 1) <= x[3*k + 1])', [
          [
            '<=',
            '1 - eta/(sqrt(3*k + 1)*sqrt(1 - b))',
            hypothesis('small steps', { times: '1/(sqrt(3*k + 1)*sqrt(1 - b))' }),
          ],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'cycle', at: { k: 'k' } })],
        ]),
        have('after two steps', 'forall(k in nat, 1 - 1/sqrt(3*k + 1) <= x[3*k + 2])', [
          ['<=', 'x[3*k + 1]', hypothesis('after one step')],
          ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'cycle', at: { k: 'k' } })],
        ]),
        have('residue 0', 'forall(k in nat, 0 <= 2/sqrt(3*k + 1) - abs(g[3*k]*(x[3*k] - 1)))', [
          ['<=', '2/sqrt(3*k + 1) - abs(g[3*k]*(1 - 1))', sign()],
          ['==', 'rhs', hypothesis('back')],
        ]),
        have('residue 1', 'forall(k in nat, 0 <= 2/sqrt(3*k + 2) - abs(g[3*k + 1]*(x[3*k + 1] - 1)))', [
          have('roots', 'sqrt(3*k + 2) <= 2*sqrt(3*k + 1)', [
            ['<=', 'rhs', sign('(9*k + 2)/(2*sqrt(3*k + 1) + sqrt(3*k + 2))')],
          ]),
          [
            '<=',
            '2/sqrt(3*k + 2) - 1/sqrt(3*k + 1)',
            hypothesis('roots', { times: '1/(sqrt(3*k + 1)*sqrt(3*k + 2))' }),
          ],
          ['<=', '2/sqrt(3*k + 2) - (1 - x[3*k + 1])', hypothesis('after one step')],
          ['==', '2/sqrt(3*k + 2) - abs(-1*(x[3*k + 1] - 1))', hypothesis('below', { at: { t: '3*k + 1' } })],
          ['==', 'rhs', hypothesis('slopes')],
        ]),
        have('residue 2', 'forall(k in nat, 0 <= 2/sqrt(3*k + 3) - abs(g[3*k + 2]*(x[3*k + 2] - 1)))', [
          have('roots', 'sqrt(3*k + 3) <= 2*sqrt(3*k + 1)', [
            ['<=', 'rhs', sign('(9*k + 1)/(2*sqrt(3*k + 1) + sqrt(3*k + 3))')],
          ]),
          [
            '<=',
            '2/sqrt(3*k + 3) - 1/sqrt(3*k + 1)',
            hypothesis('roots', { times: '1/(sqrt(3*k + 1)*sqrt(3*k + 3))' }),
          ],
          ['<=', '2/sqrt(3*k + 3) - (1 - x[3*k + 2])', hypothesis('after two steps')],
          ['==', '2/sqrt(3*k + 3) - abs(-1*(x[3*k + 2] - 1))', hypothesis('below', { at: { t: '3*k + 2' } })],
          ['==', 'rhs', hypothesis('slopes')],
        ]),
        have('each round', 'forall(t in nat, 0 <= 2/sqrt(t + 1) - abs(g[t]*(x[t] - 1)))', [
          [
            '<=',
            'rhs',
            lemma('nonnegative-by-residues', {
              at: { q: 'array(i in nat, 2/sqrt(i + 1) - abs(g[i]*(x[i] - 1)))', t: 't' },
            }),
          ],
        ]),
        have(
          'all rounds',
          'forall(m in nat, abs(sum(t in range(m), g[t]*(x[t] - 1))) <= sum(t in range(m), 2/sqrt(t + 1)))',
          [
            induction('m', {
              base: [['==', 'rhs', algebra()]],
              step: [
                ['==', 'abs(sum(t in range(m), g[t]*(x[t] - 1)) + g[m]*(x[m] - 1))', algebra()],
                [
                  '<=',
                  'abs(sum(t in range(m), g[t]*(x[t] - 1))) + abs(g[m]*(x[m] - 1))',
                  hypothesis('triangle', {
                    at: { p: 'sum(t in range(m), g[t]*(x[t] - 1))', q: 'g[m]*(x[m] - 1)' },
                  }),
                ],
                ['<=', 'sum(t in range(m), 2/sqrt(t + 1)) + abs(g[m]*(x[m] - 1))', hypothesis('induction')],
                [
                  '<=',
                  'sum(t in range(m), 2/sqrt(t + 1)) + 2/sqrt(m + 1)',
                  hypothesis('each round', { at: { t: 'm' } }),
                ],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have('null', 'limit(m in nat, 1/sqrt(m + 1), 0)', [
          by(lemma('null-sequences', { part: 'reciprocal root' })),
        ]),
        have(
          'rate',
          'forall(m in nat, 0 <= m, abs(sum(t in range(m + 1), g[t]*(x[t] + 1))/(m + 1) - 2*(C - 2)/3) <= (4 + 2*C)*(1/sqrt(m + 1)))',
          [
            have('root', '1 <= sqrt(m + 1)', [['<=', 'rhs', sign('m/(sqrt(m + 1) + 1)')]]),
            have('scaled', 'forall(p in R, q in positive, abs(p) == abs(p*q)/q)', [['==', 'rhs', algebra()]]),
            [
              '==',
              'abs((sum(t in range(m + 1), g[t]*(x[t] + 1))/(m + 1) - 2*(C - 2)/3)*(m + 1))/(m + 1)',
              hypothesis('scaled', {
                at: { p: 'sum(t in range(m + 1), g[t]*(x[t] + 1))/(m + 1) - 2*(C - 2)/3', q: 'm + 1' },
              }),
            ],
            [
              '==',
              'abs(sum(t in range(m + 1), g[t]*(x[t] - 1)) + 2*(sum(t in range(m + 1), g[t]) - (C - 2)*(m + 1)/3))/(m + 1)',
              algebra(),
            ],
            [
              '<=',
              '(abs(sum(t in range(m + 1), g[t]*(x[t] - 1))) + abs(2*(sum(t in range(m + 1), g[t]) - (C - 2)*(m + 1)/3)))/(m + 1)',
              hypothesis('triangle', {
                at: {
                  p: 'sum(t in range(m + 1), g[t]*(x[t] - 1))',
                  q: '2*(sum(t in range(m + 1), g[t]) - (C - 2)*(m + 1)/3)',
                },
                times: '1/(m + 1)',
              }),
            ],
            [
              '<=',
              '(2*sum(t in range(m + 1), 1/sqrt(t + 1)) + 2*abs(sum(t in range(m + 1), g[t]) - (C - 2)*(m + 1)/3))/(m + 1)',
              hypothesis('all rounds', { at: { m: 'm + 1' }, times: '1/(m + 1)' }),
            ],
            [
              '<=',
              '(2*(2*sqrt(m + 1)) + 2*abs(sum(t in range(m + 1), g[t]) - (C - 2)*(m + 1)/3))/(m + 1)',
              lemma('sum-of-reciprocal-roots', { at: { T: 'm + 1' }, times: '2/(m + 1)' }),
            ],
            [
              '<=',
              '(2*(2*sqrt(m + 1)) + 2*C)/(m + 1)',
              lemma('losses-in-turn', {
                part: 'sums',
                at: { ...slopes, n: 'm + 1' },
                times: '2/(m + 1)',
              }),
            ],
            ['<=', 'rhs', hypothesis('root', { times: '2*C/(m + 1)' })],
          ],
        ),
        by(
          lemma('squeeze-theorem', {
            part: 'dominated',
            at: {
              a: 'array(m in nat, sum(t in range(m + 1), g[t]*(x[t] + 1))/(m + 1))',
              A: '2*(C - 2)/3',
              first: '0',
              r: 'array(m in nat, 1/sqrt(m + 1))',
              C: '4 + 2*C',
              eps_k: 'eps_n',
            },
          }),
        ),
      ],
      instances: {
        sizes: { grid: [0, 2], more: [0, 3], m: [0, 8], n: [0, 8] },
        raw: { grid: natural(), more: natural() },
        construct: { start: '1', eps_n: '(4 + 2*C)/2^grid', from_n: '4^grid', n: '4^grid + more' },
      },
      slack:
        'the distance from the limit falls like 1/sqrt(n), with a smaller constant than the derivation has',
    },
    'gradient descent': {
      without: ['decay of the second moment', 'small steps'],
      where: { 'y[0]': '1', 'y[k+1]': 'max(-1, min(1, y[k] - eta/sqrt(k + 1)*g[k]))' },
      states:
        'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(y[t] - u)) <= (2/eta + eta*C^2)*sqrt(n + 1))',
      derivation: [
        have('start inside', '(-1 <= y[0]) and (y[0] <= 1)', [
          both([['<=', 'rhs', unfold('y')]], [['<=', 'rhs', unfold('y')]]),
        ]),
        have('projected step', 'forall(t in nat, y[t+1] == max(-1, min(1, y[t] - eta/sqrt(t + 1)*g[t])))', [
          ['==', 'rhs', unfold('y')],
        ]),
        have('steps do not grow', 'forall(t in nat, eta/sqrt(t + 1 + 1) <= eta/sqrt(t + 1))', [
          have('roots', 'sqrt(t + 1) <= sqrt(t + 2)', [['<=', 'rhs', sign('1/(sqrt(t + 1) + sqrt(t + 2))')]]),
          ['<=', 'rhs', hypothesis('roots', { times: 'eta/(sqrt(t + 1)*sqrt(t + 2))' })],
        ]),
        [
          '<=',
          '2/(eta/sqrt(n + 1)) + 1/2*sum(t in range(n + 1), eta/sqrt(t + 1)*g[t]^2)',
          lemma('projected-online-gradient', {
            at: {
              g: 'array(i in nat, g[i])',
              step: 'array(i in nat, eta/sqrt(i + 1))',
              y: 'array(i in nat, y[i])',
              u: 'u',
              n: 'n',
            },
          }),
        ],
        [
          '<=',
          '2/(eta/sqrt(n + 1)) + 1/2*sum(t in range(n + 1), eta/sqrt(t + 1)*C^2)',
          lemma('losses-in-turn', { part: 'squares', at: slopes }),
        ],
        ['==', '2/eta*sqrt(n + 1) + eta*C^2/2*sum(t in range(n + 1), 1/sqrt(t + 1))', algebra()],
        [
          '<=',
          '2/eta*sqrt(n + 1) + eta*C^2/2*(2*sqrt(n + 1))',
          lemma('sum-of-reciprocal-roots', { at: { T: 'n + 1' }, times: 'eta*C^2/2' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { sizes: { n: [0, 8] }, draw: { u: { between: [-1, 1] } } },
      slack: 'the bound holds for all slopes up to C; on these losses the regret stays far below it',
    },
    AMSGrad: {
      ...amsgrad,
      states:
        'forall(u in R, n in nat, -1 <= u, u <= 1, sum(t in range(n + 1), g[t]*(z[t] - u)) <= (2*C/eta + eta*C/sqrt(1 - b))*sqrt(n + 1))',
      derivation: [
        have('bounded', 'forall(t in nat, w[t] <= C^2)', [
          induction('t', {
            base: [
              ['==', '0', unfold('w')],
              ['<=', 'rhs', sign()],
            ],
            step: [
              have('moment', 'v[t+1] <= C^2', [
                ['<=', 'rhs', lemma('adam-nonconvergence', { part: 'second moments' })],
              ]),
              ['==', 'max(w[t], v[t+1])', unfold('w')],
              ['<=', 'rhs', hypothesis('induction'), hypothesis('moment')],
            ],
          }),
        ]),
        ...denominators,
        have(
          'steps do not grow',
          'forall(t in nat, eta/(sqrt(t + 1 + 1)*sqrt(w[t+1+1])) <= eta/(sqrt(t + 1)*sqrt(w[t+1])))',
          [
            have('next', '0 < w[t+2]', [['<', 'rhs', hypothesis('positive', { at: { t: 't + 1' } })]]),
            have('this', '0 < w[t+1]', [['<', 'rhs', hypothesis('positive', { at: { t: 't' } })]]),
            have('denominators', 'sqrt(t + 1)*sqrt(w[t+1]) <= sqrt(t + 2)*sqrt(w[t+2])', [
              [
                '<=',
                'sqrt(t + 2)*sqrt(w[t+1])',
                hypothesis('roots grow', { at: { p: 't + 1', q: 't + 2' }, times: 'sqrt(w[t+1])' }),
              ],
              [
                '<=',
                'rhs',
                hypothesis('roots grow', { at: { p: 'w[t+1]', q: 'w[t+2]' }, times: 'sqrt(t + 2)' }),
              ],
            ]),
            [
              '<=',
              'rhs',
              hypothesis('denominators', {
                times: 'eta/(sqrt(t + 1)*sqrt(w[t+1])*sqrt(t + 2)*sqrt(w[t+2]))',
              }),
            ],
          ],
        ),
        have('root from above', 'sqrt(w[n+1]) <= C', [
          have('this', '0 < w[n+1]', [['<', 'rhs', hypothesis('positive', { at: { t: 'n' } })]]),
          ['<=', 'sqrt(C^2)', hypothesis('roots grow', { at: { p: 'w[n+1]', q: 'C^2' } })],
          ['==', 'rhs', algebra()],
        ]),
        have('last', '0 < w[n+1]', [['<', 'rhs', hypothesis('positive', { at: { t: 'n' } })]]),
        have(
          'each square',
          'forall(t in nat, eta/(sqrt(t + 1)*sqrt(w[t+1]))*g[t]^2 <= eta/(sqrt(t + 1)*sqrt(w[t+1]))*C^2)',
          [
            have('this', '0 < w[t+1]', [['<', 'rhs', hypothesis('positive', { at: { t: 't' } })]]),
            [
              '<=',
              'rhs',
              lemma('losses-in-turn', {
                part: 'squares',
                at: { ...slopes, t: 't' },
                times: 'eta/(sqrt(t + 1)*sqrt(w[t+1]))',
              }),
            ],
          ],
        ),
        [
          '<=',
          '2/(eta/(sqrt(n + 1)*sqrt(w[n+1]))) + 1/2*sum(t in range(n + 1), eta/(sqrt(t + 1)*sqrt(w[t+1]))*g[t]^2)',
          lemma('projected-online-gradient', {
            at: {
              g: 'array(i in nat, g[i])',
              step: 'array(i in nat, eta/(sqrt(i + 1)*sqrt(w[i+1])))',
              y: 'array(i in nat, z[i])',
              u: 'u',
              n: 'n',
            },
          }),
        ],
        [
          '<=',
          '2/(eta/(sqrt(n + 1)*sqrt(w[n+1]))) + 1/2*sum(t in range(n + 1), eta/(sqrt(t + 1)*sqrt(w[t+1]))*C^2)',
          hypothesis('each square'),
        ],
        [
          '==',
          '2/eta*sqrt(n + 1)*sqrt(w[n+1]) + eta*C^2/2*sum(t in range(n + 1), 1/sqrt(t + 1)*(1/sqrt(w[t+1])))',
          algebra(),
        ],
        [
          '<=',
          '2/eta*sqrt(n + 1)*C + eta*C^2/2*sum(t in range(n + 1), 1/sqrt(t + 1)*(1/sqrt(w[t+1])))',
          hypothesis('root from above'),
        ],
        [
          '<=',
          '2/eta*sqrt(n + 1)*C + eta*C^2/2*sum(t in range(n + 1), 1/sqrt(t + 1)*(1/(sqrt(1 - b)*C)))',
          hypothesis('root from below'),
        ],
        [
          '==',
          '2/eta*sqrt(n + 1)*C + eta*C/(2*sqrt(1 - b))*sum(t in range(n + 1), 1/sqrt(t + 1))',
          algebra(),
        ],
        [
          '<=',
          '2/eta*sqrt(n + 1)*C + eta*C/(2*sqrt(1 - b))*(2*sqrt(n + 1))',
          lemma('sum-of-reciprocal-roots', { at: { T: 'n + 1' }, times: 'eta*C/(2*sqrt(1 - b))' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        sizes: { n: [0, 8] },
        draw: { u: { between: [-1, 1] } },
      },
      slack: 'the bound holds for all slopes up to C; on these losses the regret stays far below it',
    },
    'average regret of AMSGrad': {
      ...amsgrad,
      states: 'limit(n in nat, sum(t in range(n + 1), g[t]*(z[t] + 1))/(n + 1), 0)',
      derivation: [
        ...denominators,
        have(
          'short steps',
          'forall(m in nat, sum(t in range(m), eta/(sqrt(t + 1)*sqrt(w[t+1]))) <= 2*eta/(sqrt(1 - b)*C)*sqrt(m))',
          [
            ['==', 'eta*sum(t in range(m), 1/sqrt(t + 1)*(1/sqrt(w[t+1])))', algebra()],
            [
              '<=',
              'eta*sum(t in range(m), 1/sqrt(t + 1)*(1/(sqrt(1 - b)*C)))',
              hypothesis('root from below'),
            ],
            ['==', 'eta/(sqrt(1 - b)*C)*sum(t in range(m), 1/sqrt(t + 1))', algebra()],
            [
              '<=',
              'eta/(sqrt(1 - b)*C)*(2*sqrt(m))',
              lemma('sum-of-reciprocal-roots', { at: { T: 'm' }, times: 'eta/(sqrt(1 - b)*C)' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'not above',
          'forall(m in nat, sum(t in range(m + 1), g[t]*(z[t] + 1)) <= ((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))*sqrt(m + 1))',
          [
            ['==', 'sum(t in range(m + 1), g[t]*(z[t] - (-1)))', algebra()],
            [
              '<=',
              '(2*C/eta + eta*C/sqrt(1 - b))*sqrt(m + 1)',
              lemma('adam-nonconvergence', { part: 'AMSGrad', at: { u: '-1', n: 'm' } }),
            ],
            ['<=', 'rhs', sign('2*eta/(sqrt(1 - b)*C)*sqrt(m + 1)')],
          ],
        ),
        have(
          'not below',
          'forall(m in nat, -sum(t in range(m + 1), g[t]*(z[t] + 1)) <= ((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))*sqrt(m + 1))',
          [
            [
              '<=',
              'sum(t in range(m + 1), eta/(sqrt(t + 1)*sqrt(w[t+1])))',
              lemma('losses-in-turn', {
                part: 'regret from below',
                at: {
                  ...slopes,
                  y: 'array(i in nat, z[i])',
                  step: 'array(i in nat, eta/(sqrt(i + 1)*sqrt(w[i+1])))',
                  n: 'm + 1',
                },
              }),
            ],
            ['<=', '2*eta/(sqrt(1 - b)*C)*sqrt(m + 1)', hypothesis('short steps', { at: { m: 'm + 1' } })],
            ['<=', 'rhs', sign('(2*C/eta + eta*C/sqrt(1 - b))*sqrt(m + 1)')],
          ],
        ),
        have(
          'regret',
          'forall(m in nat, abs(sum(t in range(m + 1), g[t]*(z[t] + 1))) <= ((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))*sqrt(m + 1))',
          [['<=', 'rhs', hypothesis('not above'), hypothesis('not below')]],
        ),
        have('null', 'limit(m in nat, 1/sqrt(m + 1), 0)', [
          by(lemma('null-sequences', { part: 'reciprocal root' })),
        ]),
        have(
          'rate',
          'forall(m in nat, 0 <= m, abs(sum(t in range(m + 1), g[t]*(z[t] + 1))/(m + 1) - 0) <= ((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))*(1/sqrt(m + 1)))',
          [
            ['==', 'abs(sum(t in range(m + 1), g[t]*(z[t] + 1)))/(m + 1)', algebra()],
            [
              '<=',
              '((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))*sqrt(m + 1)/(m + 1)',
              hypothesis('regret', { times: '1/(m + 1)' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        by(
          lemma('squeeze-theorem', {
            part: 'dominated',
            at: {
              a: 'array(m in nat, sum(t in range(m + 1), g[t]*(z[t] + 1))/(m + 1))',
              A: '0',
              first: '0',
              r: 'array(m in nat, 1/sqrt(m + 1))',
              C: '(2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C)',
              eps_k: 'eps_n',
            },
          }),
        ),
      ],
      instances: {
        sizes: { grid: [0, 2], more: [0, 3], m: [0, 8], n: [0, 8] },
        raw: { grid: natural(), more: natural() },
        construct: {
          eps_n: '((2*C/eta + eta*C/sqrt(1 - b)) + 2*eta/(sqrt(1 - b)*C))/2^grid',
          from_n: '4^grid',
          n: '4^grid + more',
        },
      },
      slack: 'the average falls like 1/sqrt(n), with a smaller constant than the derivation has',
    },
  },

  instances: {
    sizes: { k: [0, 3], t: [0, 9] },
    draw: { C: { oneOf: ['5/2', 3, 5, 10] } },
    raw: { share: real('(0,1)') },
    construct: {
      b: '1/(1 + C^2)',
      eta: 'share*sqrt(1 - b)',
      'phase[0]': '0',
      'phase[j+1]': '(phase[j] + 1)*indicator(phase[j] < 2)',
      'g[i in nat]': '(C + 1)*indicator(phase[i] < 1) - 1',
    },
  },

  controls: {
    'the average regret tends to zero': {
      part: 'average regret',
      states: 'limit(n in nat, sum(t in range(n + 1), g[t]*(x[t] + 1))/(n + 1), 0)',
      counterexample: { C: 3, b: '1/10', eta: '1/2', start: 1, eps_n: '1/10', from_n: 8, n: 8 },
      instances: { construct: { eps_n: '1/10' } },
      because: 'it tends to 2 (C - 2)/3',
    },
    'AMSGrad returns, too': {
      part: 'AMSGrad',
      states: 'forall(k in nat, z[3*k] == 1)',
      counterexample: { C: 3, b: '1/10', eta: '1/2', k: 1 },
      instances: { sizes: { k: [1, 2] } },
      because: 'its denominator remembers the steep loss, and the two steps up are too short',
    },
    'for C below two': {
      part: 'best fixed point',
      hypotheses: { 'C above two': 'C < 2' },
      counterexample: { C: '3/2', b: '4/13', eta: '1/4', n: 3, u: 1 },
      instances: { draw: { C: { oneOf: ['1/2', 1, '3/2'] } }, sizes: { n: [3, 9] } },
      because: 'the slopes of a cycle add up to C - 2 < 0, and 1 is the best point',
    },
    'linear regret for C below two': {
      part: 'regret of whole cycles',
      hypotheses: { 'C above two': 'C < 2' },
      states: 'forall(k in nat, (4 - 2*C)*k <= sum(t in range(3*k), g[t]*(x[t] - 1)))',
      counterexample: { C: '3/2', b: '4/13', eta: '1/16', start: 1, k: 1 },
      instances: {
        draw: { C: { oneOf: ['1/2', 1, '3/2'] }, share: { oneOf: ['1/16', '1/8'] } },
        sizes: { k: [1, 2] },
      },
      because: 'Adam stays near 1, which is then the best point',
    },
    'another decay of the second moment': {
      part: 'returns',
      hypotheses: { 'decay of the second moment': 'b == 999/1000' },
      states: 'forall(k in nat, x[3*k] == 1)',
      counterexample: { C: 3, b: '999/1000', eta: '1/64', start: 1, k: 1 },
      instances: { draw: { C: { oneOf: [3, 5] } }, construct: { b: '999/1000' }, sizes: { k: [1, 2] } },
      because: 'the second moment then forgets the steep loss too slowly, and x leaves 1',
    },
    'regret 1 % larger': {
      part: 'regret of whole cycles',
      states: 'forall(k in nat, 101/100*(2*C - 4)*k <= sum(t in range(3*k), g[t]*(x[t] + 1)))',
      counterexample: { C: 3, b: '1/10', eta: '1/1024', start: 1, k: 1 },
      instances: { draw: { share: { oneOf: ['1/1024', '1/2048'] } }, sizes: { k: [1, 2] } },
      because: 'with short steps x stays near 1',
    },
  },
});
