/**
 * # The score-function estimator is unbiased for any baseline, and which baseline has the least variance
 *
 * For a positive policy pi(theta) on finitely many actions, given by its logarithm, with the score s = grad log pi = grad pi/pi: the mean score is 0;
 * the gradient of E r is E (r - b) s for every baseline b; the Fisher matrix E s s' is minus the mean Hessian of log pi, when log pi is twice
 * differentiable. Rewards do not depend on theta. In each coordinate the variance of (r - b) s exceeds that at b* = E r s^2/E s^2 by (b - b*)^2 E s^2, exactly, so b* is
 * the only best baseline where E s^2 > 0. A controller that chooses n tokens in turn has the sum of the scores of its steps as score, and the products of its
 * conditional probabilities are a law. Not claimed: baselines that depend on the action; that E r is the best baseline; rewards without 1/pi (see `controls`).
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
  induction,
  lemma,
  nonemptySet,
  powers,
  probability,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'reinforce-score-function-estimator';
const once = differentiable(['R[I]', 'A', 'R'], ['score', null]);
const twice = differentiable(
  ['R[I]', 'A', 'R'],
  [{ name: 'score', partials: ['Hessian', null, null] }, null],
);
const policy = { 'policy(u in R[I])[a in A]': 'exp(logpolicy(u)[a])' };
const law = { 'probabilities sum to one': 'forall(u in R[I], sum(a in A, policy(u)[a]) == 1)' };
const parametric = { A: nonemptySet('actions'), I: indexSet('parameters'), theta: array('I') };

const logits = 'sum(i in I, u[i]*x[a,i])';
const softmax = `map(u in R[I], a in A, ${logits} - log(sum(c in A, exp(sum(i in I, u[i]*x[c,i])))))`;
const policies = {
  sizes: { A: [1, 4], I: [0, 2] },
  raw: { x: array('A', 'I') },
  draw: { x: { between: [-1, 1] }, theta: { between: [-1, 1] } },
  models: {
    logpolicy: [
      softmax,
      `map(u in R[I], a in A, log((1 + (${logits})^2)/sum(c in A, 1 + sum(i in I, u[i]*x[c,i])^2)))`,
    ],
  },
} satisfies Instances;
/** One coordinate of the scores of a policy. */
const coordinate = { A: nonemptySet('actions'), p: probability('A'), s: array('A'), r: array('A') };
const informative = {
  'scores have the mean 0': 'sum(a in A, p[a]*s[a]) == 0',
  'some score is not 0': '0 < sum(a in A, p[a]*s[a]^2)',
};
const variance = {
  'variance(c in R)': 'sum(a in A, p[a]*((r[a] - c)*s[a])^2) - sum(a in A, p[a]*((r[a] - c)*s[a]))^2',
  best: 'sum(a in A, p[a]*(r[a]*s[a]^2))/sum(a in A, p[a]*s[a]^2)',
};
const centred = {
  sizes: { A: [2, 4] },
  raw: { v: array('A') },
  construct: { 's[a in A]': 'v[a] - sum(c in A, p[c]*v[c])' },
} satisfies Instances;
/** Tokens chosen in turn: step n after the tokens w chooses x. Logarithms of probabilities. */
const controller = {
  X: nonemptySet('tokens'),
  word: powers('X', { coordinate: 'token', extend: 'then' }),
  I: indexSet('parameters'),
  theta: array('I'),
  logstep: differentiable(['R[I]', 'n in nat', 'word[n]', 'X', 'R'], ['stepscore', null, null, null]),
  logpolicy: differentiable(['R[I]', 'n in nat', 'word[n]', 'R'], ['score', null, null]),
};
const inTurn = {
  'steps are laws': 'forall(u in R[I], n in nat, w in word[n], sum(x in X, exp(logstep(u)[n,w,x])) == 1)',
  'nothing chosen': 'forall(u in R[I], w in word[0], logpolicy(u)[0,w] == 0)',
  'one more':
    'forall(u in R[I], n in nat, w in word[n], x in X, logpolicy(u)[n+1, then[n,w,x]] == logpolicy(u)[n,w] + logstep(u)[n,w,x])',
};
/** What the tokens chosen so far weigh, which tilts the next choice. */
const history = (n: string, end: string) => `sum(m in range(${end}), weight[token[${n},w,m]])`;
const logit = (past: string, x: string) => `sum(i in I, u[i]*(f[${x},i] + ${past}*g[${x},i]))`;
const logstepAt = (past: string, x: string) =>
  `${logit(past, x)} - log(sum(y in X, exp(${logit(past, 'y')})))`;
const controllers = {
  sizes: { X: [1, 2], I: [0, 2], n: [0, 2] },
  raw: { weight: array('X'), f: array('X', 'I'), g: array('X', 'I') },
  draw: {
    weight: { between: [-1, 1] },
    f: { between: [-1, 1] },
    g: { between: [-1, 1] },
    theta: { between: [-1, 1] },
  },
  models: {
    logstep: `map(u in R[I], n in nat, w in word[n], x in X, ${logstepAt(`${history('n', 'n')}`, 'x')})`,
    logpolicy: `map(u in R[I], n in nat, w in word[n], sum(t in range(n), ${logstepAt(`${history('n', 't')}`, 'token[n,w,t]')}))`,
  },
} satisfies Instances;
/** A coin, with a logit for one of its sides; fair at 0. */
const fair = {
  A: 2,
  I: 1,
  theta: [0],
  x: [[1], [0]],
  logpolicy: softmax,
};
/** Two tokens, a logit for one of them. */
const twoTokens = {
  X: 2,
  I: 1,
  theta: [0],
  weight: [0, 0],
  f: [[1], [0]],
  g: [[0], [0]],
  ...controllers.models,
};
const information = 'sum(a in A, policy(theta)[a]*score(theta)[a,i]^2)';
const quotient = `(sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i]^2))/${information})`;
/** Theta with t as its coordinate i. */
const moved = (i: string) => `array(k in I, theta[k] + delta(k, ${i})*(t - theta[${i}]))`;

export default proof({
  id: itself,
  title: 'The score-function estimator is unbiased for any baseline; E r s^2/E s^2 has the least variance',
  sources: [
    {
      document: 'foundations-book',
      section: 'NAS by policy-gradient controllers',
      relation: 'made precise',
    },
  ],
  references: ['williams1992', 'greensmith2004', 'zoph2017'],

  given: {},

  parts: {
    'slope of a probability': {
      given: { ...parametric, logpolicy: once },
      where: policy,
      states: 'forall(a in A, i in I, D(policy(theta)[a], theta[i]) == policy(theta)[a]*score(theta)[a,i])',
      derivation: [
        ['==', 'D(exp(logpolicy(theta)[a]), theta[i])', unfold('policy')],
        ['==', 'exp(logpolicy(theta)[a])*score(theta)[a,i]', calculus()],
        ['==', 'rhs', unfold('policy')],
      ],
      instances: policies,
    },
    'mean score': {
      given: { ...parametric, logpolicy: once },
      where: policy,
      hypotheses: law,
      states: 'forall(i in I, sum(a in A, policy(theta)[a]*score(theta)[a,i]) == 0)',
      derivation: [
        ['==', 'sum(a in A, exp(logpolicy(theta)[a])*score(theta)[a,i])', unfold('policy')],
        ['==', 'D(sum(a in A, exp(logpolicy(theta)[a])), theta[i])', calculus()],
        ['==', 'D(sum(a in A, policy(theta)[a]), theta[i])', unfold('policy')],
        ['==', 'D(1, theta[i])', hypothesis('probabilities sum to one', { at: { u: moved('i') } })],
        ['==', 'rhs', calculus()],
      ],
      instances: policies,
    },
    'Fisher matrix': {
      given: { ...parametric, logpolicy: twice },
      where: policy,
      hypotheses: law,
      states:
        'forall(i in I, j in I, sum(a in A, policy(theta)[a]*score(theta)[a,i]*score(theta)[a,j]) == -sum(a in A, policy(theta)[a]*Hessian(theta)[a,i,j]))',
      derivation: [
        have('mean score', 'forall(u in R[I], sum(a in A, exp(logpolicy(u)[a])*score(u)[a,i]) == 0)', [
          ['==', 'sum(a in A, policy(u)[a]*score(u)[a,i])', unfold('policy')],
          ['==', 'rhs', lemma(itself, { part: 'mean score', at: { theta: 'u' } })],
        ]),
        have(
          'slope of the mean score',
          'sum(a in A, policy(theta)[a]*score(theta)[a,j]*score(theta)[a,i] + policy(theta)[a]*Hessian(theta)[a,i,j]) == 0',
          [
            [
              '==',
              'sum(a in A, exp(logpolicy(theta)[a])*score(theta)[a,j]*score(theta)[a,i] + exp(logpolicy(theta)[a])*Hessian(theta)[a,i,j])',
              unfold('policy'),
            ],
            ['==', 'D(sum(a in A, exp(logpolicy(theta)[a])*score(theta)[a,i]), theta[j])', calculus()],
            ['==', 'D(0, theta[j])', hypothesis('mean score', { at: { u: moved('j') } })],
            ['==', 'rhs', calculus()],
          ],
        ),
        [
          '==',
          'sum(a in A, policy(theta)[a]*score(theta)[a,j]*score(theta)[a,i] + policy(theta)[a]*Hessian(theta)[a,i,j]) - sum(a in A, policy(theta)[a]*Hessian(theta)[a,i,j])',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('slope of the mean score')],
      ],
      instances: policies,
    },
    unbiased: {
      given: { ...parametric, logpolicy: once, r: array('A'), b: real() },
      where: policy,
      hypotheses: law,
      states:
        'forall(i in I, D(sum(a in A, policy(theta)[a]*r[a]), theta[i]) == sum(a in A, policy(theta)[a]*((r[a] - b)*score(theta)[a,i])))',
      derivation: [
        ['==', 'D(sum(a in A, exp(logpolicy(theta)[a])*r[a]), theta[i])', unfold('policy')],
        ['==', 'sum(a in A, exp(logpolicy(theta)[a])*score(theta)[a,i]*r[a])', calculus()],
        ['==', 'sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i])) - b*0', unfold('policy')],
        [
          '==',
          'sum(a in A, policy(theta)[a]*(r[a]*score(theta)[a,i])) - b*sum(a in A, policy(theta)[a]*score(theta)[a,i])',
          lemma(itself, { part: 'mean score' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: policies,
    },
    'excess variance': {
      given: coordinate,
      where: variance,
      hypotheses: informative,
      states: 'forall(b in R, variance(b) - variance(best) == (b - best)^2*sum(a in A, p[a]*s[a]^2))',
      derivation: [
        have('mean', 'forall(c in R, sum(a in A, p[a]*((r[a] - c)*s[a])) == sum(a in A, p[a]*(r[a]*s[a])))', [
          ['==', 'sum(a in A, p[a]*(r[a]*s[a])) - c*sum(a in A, p[a]*s[a])', algebra()],
          ['==', 'rhs', hypothesis('scores have the mean 0')],
        ]),
        have('best', 'sum(a in A, p[a]*(r[a]*s[a]^2)) == best*sum(a in A, p[a]*s[a]^2)', [
          [
            '==',
            'sum(a in A, p[a]*(r[a]*s[a]^2))/sum(a in A, p[a]*s[a]^2)*sum(a in A, p[a]*s[a]^2)',
            algebra(),
          ],
          ['==', 'rhs', unfold('best')],
        ]),
        [
          '==',
          'sum(a in A, p[a]*((r[a] - b)*s[a])^2) - sum(a in A, p[a]*((r[a] - b)*s[a]))^2 - sum(a in A, p[a]*((r[a] - best)*s[a])^2) + sum(a in A, p[a]*((r[a] - best)*s[a]))^2',
          unfold('variance'),
        ],
        [
          '==',
          'sum(a in A, p[a]*((r[a] - b)*s[a])^2) - sum(a in A, p[a]*(r[a]*s[a]))^2 - sum(a in A, p[a]*((r[a] - best)*s[a])^2) + sum(a in A, p[a]*(r[a]*s[a]))^2',
          hypothesis('mean'),
        ],
        [
          '==',
          '(b^2 - best^2)*sum(a in A, p[a]*s[a]^2) - 2*(b - best)*sum(a in A, p[a]*(r[a]*s[a]^2))',
          algebra(),
        ],
        [
          '==',
          '(b^2 - best^2)*sum(a in A, p[a]*s[a]^2) - 2*(b - best)*(best*sum(a in A, p[a]*s[a]^2))',
          hypothesis('best'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: centred,
    },
    'best baseline': {
      given: coordinate,
      where: variance,
      hypotheses: informative,
      states:
        'forall(b in R, (variance(best) <= variance(b)) and (forall(variance(b) <= variance(best), b == best)))',
      derivation: [
        both(
          [
            ['<=', 'variance(best) + (b - best)^2*sum(a in A, p[a]*s[a]^2)', sign()],
            [
              '==',
              'variance(best) + (variance(b) - variance(best))',
              lemma(itself, { part: 'excess variance' }),
            ],
            ['==', 'rhs', algebra()],
          ],
          [
            have('square', '(b - best)^2 <= 0', [
              ['==', '(b - best)^2*sum(a in A, p[a]*s[a]^2)/sum(a in A, p[a]*s[a]^2)', algebra()],
              [
                '==',
                '(variance(b) - variance(best))/sum(a in A, p[a]*s[a]^2)',
                lemma(itself, { part: 'excess variance' }),
              ],
              ['<=', 'rhs', hypothesis('assumed', { times: '1/sum(a in A, p[a]*s[a]^2)' })],
            ]),
            ['==', 'b - best + best', algebra()],
            ['==', '0 + best', lemma('zero-square', { at: { x: 'b - best' } })],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        ...centred,
        raw: { ...centred.raw, away: real() },
        regimes: {
          'tight: the best': {
            construct: { ...centred.construct, b: 'sum(a in A, p[a]*r[a]*s[a]^2)/sum(a in A, p[a]*s[a]^2)' },
          },
        },
      },
    },
    'best baseline of a policy': {
      given: { ...parametric, logpolicy: once, r: array('A') },
      where: {
        ...policy,
        'spread(c in R)[i in I]':
          'sum(a in A, policy(theta)[a]*((r[a] - c)*score(theta)[a,i])^2) - sum(a in A, policy(theta)[a]*((r[a] - c)*score(theta)[a,i]))^2',
      },
      hypotheses: law,
      states: `forall(i in I, b in R, 0 < ${information}, spread(b)[i] - spread(${quotient})[i] == (b - ${quotient})^2*${information})`,
      derivation: [
        have('total', 'sum(a in A, policy(theta)[a]) == 1', [
          ['==', 'rhs', hypothesis('probabilities sum to one')],
        ]),
        have('positive', 'forall(a in A, 0 <= policy(theta)[a])', [
          ['<=', 'exp(logpolicy(theta)[a])', sign()],
          ['==', 'rhs', unfold('policy')],
        ]),
        have('mean score', 'sum(a in A, policy(theta)[a]*score(theta)[a,i]) == 0', [
          ['==', 'rhs', lemma(itself, { part: 'mean score' })],
        ]),
        [
          '==',
          'rhs',
          unfold('spread'),
          lemma(itself, {
            part: 'excess variance',
            at: {
              A: 'A',
              p: 'array(a in A, policy(theta)[a])',
              s: 'array(a in A, score(theta)[a,i])',
              r: 'r',
              b: 'b',
            },
          }),
        ],
      ],
      instances: { ...policies, sizes: { A: [2, 3], I: [1, 2] } },
    },
    'a controller is a law': {
      given: controller,
      hypotheses: inTurn,
      states: 'forall(u in R[I], n in nat, sum(w in word[n], exp(logpolicy(u)[n,w])) == 1)',
      derivation: [
        induction('n', {
          base: [
            ['==', 'sum(w in word[0], exp(0))', hypothesis('nothing chosen')],
            ['==', 'card(word[0])', algebra()],
            ['==', 'rhs', hypothesis('word-empty')],
          ],
          step: [
            [
              '==',
              'sum(w in word[n], sum(x in X, exp(logpolicy(u)[n+1, then[n,w,x]])))',
              hypothesis('word-extend', {
                at: { n: 'n', F: 'array(w in word[n+1], exp(logpolicy(u)[n+1,w]))' },
              }),
            ],
            [
              '==',
              'sum(w in word[n], sum(x in X, exp(logpolicy(u)[n,w] + logstep(u)[n,w,x])))',
              hypothesis('one more'),
            ],
            [
              '==',
              'sum(w in word[n], exp(logpolicy(u)[n,w])*sum(x in X, exp(logstep(u)[n,w,x])))',
              algebra(),
            ],
            ['==', 'sum(w in word[n], exp(logpolicy(u)[n,w]))', hypothesis('steps are laws')],
            ['==', 'rhs', hypothesis('induction')],
          ],
        }),
      ],
      instances: controllers,
    },
    'score of a controller': {
      given: controller,
      hypotheses: { 'nothing chosen': inTurn['nothing chosen'], 'one more': inTurn['one more'] },
      states:
        '(forall(w in word[0], i in I, score(theta)[0,w,i] == 0)) and (forall(n in nat, w in word[n], x in X, i in I, score(theta)[n+1, then[n,w,x], i] == score(theta)[n,w,i] + stepscore(theta)[n,w,x,i]))',
      derivation: [
        both(
          [
            ['==', 'D(logpolicy(theta)[0,w], theta[i])', calculus()],
            ['==', 'D(0, theta[i])', hypothesis('nothing chosen', { at: { u: moved('i'), w: 'w' } })],
            ['==', 'rhs', calculus()],
          ],
          [
            ['==', 'D(logpolicy(theta)[n+1, then[n,w,x]], theta[i])', calculus()],
            [
              '==',
              'D(logpolicy(theta)[n,w] + logstep(theta)[n,w,x], theta[i])',
              hypothesis('one more', { at: { u: moved('i'), n: 'n', w: 'w', x: 'x' } }),
            ],
            ['==', 'rhs', calculus()],
          ],
        ),
      ],
      instances: controllers,
    },
    'controllers, unbiased': {
      given: { ...controller, r: array('n in nat', 'word[n]'), b: real() },
      hypotheses: inTurn,
      states:
        'forall(n in nat, i in I, D(sum(w in word[n], exp(logpolicy(theta)[n,w])*r[n,w]), theta[i]) == sum(w in word[n], exp(logpolicy(theta)[n,w])*((r[n,w] - b)*score(theta)[n,w,i])))',
      derivation: [
        have('mean score', 'sum(w in word[n], exp(logpolicy(theta)[n,w])*score(theta)[n,w,i]) == 0', [
          ['==', 'D(sum(w in word[n], exp(logpolicy(theta)[n,w])), theta[i])', calculus()],
          [
            '==',
            'D(1, theta[i])',
            lemma(itself, { part: 'a controller is a law', at: { u: moved('i'), n: 'n' } }),
          ],
          ['==', 'rhs', calculus()],
        ]),
        ['==', 'sum(w in word[n], exp(logpolicy(theta)[n,w])*score(theta)[n,w,i]*r[n,w])', calculus()],
        [
          '==',
          'sum(w in word[n], exp(logpolicy(theta)[n,w])*((r[n,w] - b)*score(theta)[n,w,i])) + b*sum(w in word[n], exp(logpolicy(theta)[n,w])*score(theta)[n,w,i])',
          algebra(),
        ],
        ['==', 'rhs', hypothesis('mean score')],
      ],
      instances: controllers,
    },
  },
  controls: {
    'a baseline that depends on the action': {
      part: 'unbiased',
      given: { b: array('A') },
      replace: ['r[a] - b', 'r[a] - b[a]'],
      counterexample: { ...fair, r: [1, 0], b: [1, 0] },
      because: 'the reward itself would be such a baseline: 1/4 against 0',
    },
    'rewards times slopes, without 1/pi': {
      part: 'unbiased',
      states:
        'forall(i in I, D(sum(a in A, policy(theta)[a]*r[a]), theta[i]) == sum(a in A, policy(theta)[a]*(r[a]*(policy(theta)[a]*score(theta)[a,i]))))',
      counterexample: { ...fair, r: [1, 0], b: 0 },
      because: 'a fair coin, reward 1 for one side: 1/4 against 1/8',
    },
    'scores that are not weighted': {
      part: 'mean score',
      states: 'forall(i in I, sum(a in A, score(theta)[a,i]) == 0)',
      counterexample: { ...fair, theta: [1] },
      because: 'for the odds e : 1 they are 1/(1 + e) and -e/(1 + e)',
    },
    'the Fisher matrix is the mean Hessian': {
      part: 'Fisher matrix',
      replace: ['== -sum', '== sum'],
      counterexample: fair,
      because: 'a fair coin: 1/4 against -1/4',
    },
    'the score is the slope': {
      part: 'slope of a probability',
      replace: ['policy(theta)[a]*score', 'score'],
      counterexample: fair,
      because: 'a fair coin: 1/4 against 1/2',
    },
    'the mean reward is the best baseline': {
      part: 'best baseline',
      states: 'forall(b in R, variance(sum(a in A, p[a]*r[a])) <= variance(b))',
      counterexample: { A: 2, p: ['3/4', '1/4'], s: ['1/4', '-3/4'], r: [1, 0], b: '1/4' },
      because: 'the best is 1/4, the mean 3/4: that exceeds it by 3/64',
    },
    'best within a tenth': {
      part: 'best baseline',
      states: 'forall(b in R, variance(b) <= variance(best) + 1/10, b == best)',
      counterexample: { A: 2, p: ['3/4', '1/4'], s: ['1/4', '-3/4'], r: [1, 0], b: '3/4' },
      instances: {
        raw: { v: array('A'), away: real('(0,1]') },
        construct: {
          ...centred.construct,
          b: 'sum(a in A, p[a]*r[a]*s[a]^2)/(sum(a in A, p[a]*s[a]^2) + indicator(sum(a in A, p[a]*s[a]^2) == 0)) + away/1024',
        },
        regimes: {},
      },
      because: 'the mean reward, 3/4, exceeds the least variance by 3/64',
    },
    'one percent more': {
      part: 'excess variance',
      replace: ['== (b - best)^2', '== 101/100*(b - best)^2'],
      counterexample: { A: 2, p: ['3/4', '1/4'], s: ['1/4', '-3/4'], r: [1, 0], b: '3/4' },
      because: 'the excess is 3/64, exactly',
    },
    'scores of another mean': {
      part: 'excess variance',
      without: ['scores have the mean 0'],
      counterexample: { A: 1, p: [1], s: [1], r: [1], b: 0 },
      instances: { construct: { 's[a in A]': '1' } },
      because: 'a constant has no variance, whatever is subtracted',
    },
    'the score of the last step': {
      part: 'score of a controller',
      states:
        'forall(n in nat, w in word[n], x in X, i in I, score(theta)[n+1, then[n,w,x], i] == stepscore(theta)[n,w,x,i])',
      counterexample: { ...twoTokens, n: 1, w: 0, x: 0, i: 0 },
      instances: { sizes: { X: [2, 2], I: [1, 2], n: [1, 2] } },
      because: 'two fair choices: 1 against 1/2',
    },
    'steps that are no laws': {
      part: 'a controller is a law',
      without: ['steps are laws'],
      counterexample: {
        ...twoTokens,
        X: 1,
        weight: [0],
        f: [[0]],
        g: [[0]],
        u: [0],
        n: 1,
        logstep: 'map(u in R[I], n in nat, w in word[n], x in X, 1)',
        logpolicy: 'map(u in R[I], n in nat, w in word[n], n)',
      },
      instances: {
        sizes: { n: [1, 2] },
        models: {
          logstep: 'map(u in R[I], n in nat, w in word[n], x in X, 1)',
          logpolicy: 'map(u in R[I], n in nat, w in word[n], n)',
        },
      },
      because: 'e is not 1',
    },
    'a baseline that depends on the sequence': {
      part: 'controllers, unbiased',
      given: { b: array('n in nat', 'word[n]') },
      replace: ['r[n,w] - b', 'r[n,w] - b[n,w]'],
      counterexample: { ...twoTokens, n: 1, i: 0, r: [[0], [1, 0]], b: [[0], [1, 0]] },
      instances: { sizes: { X: [2, 2], I: [1, 2], n: [1, 2] } },
      because: 'the reward itself would be such a baseline: 1/4 against 0',
    },
  },
});
