/**
 * # Finitely many strict inequalities survive a small step
 *
 * Where finitely many numbers are positive, they stay so under a small enough step in any direction.
 * Not claimed: infinitely many inequalities.
 */
import { algebra, array, have, hypothesis, nonemptySet, proof, sign, witness } from 'lemmata';

const step = 'min(h in I, a[h]/(1 + abs(b[h])))';

export default proof({
  id: 'strict-inequalities-persist',
  title: 'Finitely many strict inequalities survive a small step',
  sources: [],
  references: [],

  given: { I: nonemptySet(), a: array('I'), b: array('I') },
  hypotheses: { 'all positive': 'forall(i in I, 0 < a[i])' },

  parts: {
    step: {
      states: 'exists(eps in positive, forall(i in I, 0 < a[i] + eps*b[i]))',
      derivation: [
        have('positive', `0 < ${step}`, [['<', 'rhs', sign()]]),
        witness({ eps: step }),
        have('small', `${step}*(1 + abs(b[i])) <= a[i]`, [
          ['<=', 'a[i]/(1 + abs(b[i]))*(1 + abs(b[i]))', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        ['<', step, hypothesis('positive')],
        ['==', `${step}*(1 + abs(b[i])) - ${step}*abs(b[i])`, algebra()],
        ['<=', `a[i] - ${step}*abs(b[i])`, hypothesis('small')],
        ['<=', 'rhs', sign(`${step}*(b[i] + abs(b[i]))`)],
      ],
      slack: 'strict: the step may be halved',
      instances: { construct: { eps: step } },
    },
  },

  instances: {
    sizes: { I: [1, 4] },
    raw: { root: array('I', { is: 'positive' }) },
    construct: { 'a[i in I]': 'root[i]' },
  },

  controls: {
    'any step': {
      part: 'step',
      states: 'forall(eps in positive, i in I, 0 < a[i] + eps*b[i])',
      counterexample: { I: 1, a: [1], b: [-1], eps: 1, i: 0 },
      instances: { construct: { eps: '2', 'b[i in I]': '-a[i]' } },
      because: '1 - 1 is not positive',
    },
    'numbers that may be zero': {
      part: 'step',
      hypotheses: { 'all positive': 'forall(i in I, 0 <= a[i])' },
      counterexample: { I: 1, a: [0], b: [-1], eps: 1 },
      instances: { construct: { eps: '1', 'a[i in I]': '0' } },
      because: 'every step into the negative leaves zero',
    },
  },
});
