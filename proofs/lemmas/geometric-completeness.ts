/**
 * # Completeness, for steps that shrink geometrically
 *
 * A sequence of vectors whose steps are at most C rate^k converges, and its k-th member is within C rate^k / (1 - rate) of the
 * limit: u - C rate^k / (1 - rate) rises, u + C rate^k / (1 - rate) falls, and both have the same limit. Not claimed: other Cauchy
 * sequences.
 */
import {
  algebra,
  array,
  both,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

const radius = (k: string) => `size*rate^(${k})/(1 - rate)`;
const below = (k: string) => `u[${k},s] - ${radius(k)}`;
const above = (k: string) => `u[${k},s] + ${radius(k)}`;

export default proof({
  id: 'geometric-completeness',
  title: 'A sequence with geometrically shrinking steps converges, at that rate',
  sources: [],
  references: ['rudin1976, Theorem 3.11'],

  given: { S: nonemptySet(), u: array('nat', 'S'), size: real('nonnegative'), rate: real('[0,1)') },
  hypotheses: { 'geometric steps': 'forall(k in nat, s in S, abs(u[k+1,s] - u[k,s]) <= size * rate^k)' },

  parts: {
    limit: {
      states: 'exists(x in R[S], forall(k in nat, s in S, abs(u[k,s] - x[s]) <= size * rate^k/(1 - rate)))',
      derivation: [
        have('rises', `forall(k in nat, s in S, ${below('k')} <= ${below('k+1')})`, [
          ['==', `u[k,s] - size*rate^k - ${radius('k+1')}`, algebra()],
          ['<=', `u[k,s] - abs(u[k+1,s] - u[k,s]) - ${radius('k+1')}`, hypothesis('geometric steps')],
          ['<=', 'rhs', sign()],
        ]),
        have('falls', `forall(k in nat, s in S, ${above('k+1')} <= ${above('k')})`, [
          ['<=', `u[k,s] + abs(u[k+1,s] - u[k,s]) + ${radius('k+1')}`, sign()],
          ['<=', `u[k,s] + size*rate^k + ${radius('k+1')}`, hypothesis('geometric steps')],
          ['==', 'rhs', algebra()],
        ]),
        have('rises on', `forall(d in nat, k in nat, s in S, ${below('k')} <= ${below('k+d')})`, [
          induction('d', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', below('k+d'), hypothesis('induction')],
              ['<=', 'rhs', hypothesis('rises', { at: { k: 'k+d' } })],
            ],
          }),
        ]),
        have('falls on', `forall(d in nat, k in nat, s in S, ${above('k+d')} <= ${above('k')})`, [
          induction('d', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', above('k+d'), hypothesis('falls', { at: { k: 'k+d' } })],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        have('crosswise', `forall(k in nat, m in nat, s in S, ${below('k')} <= ${above('m')})`, [
          ['<=', below('k+m'), hypothesis('rises on', { at: { k: 'k', d: 'm' } })],
          ['<=', above('k+m'), sign(`2*${radius('k+m')}`)],
          ['<=', 'rhs', hypothesis('falls on', { at: { k: 'm', d: 'k' } })],
        ]),
        obtain(
          'top',
          'converges',
          lemma('monotone-sequences-converge', {
            part: 'rising',
            at: {
              S: 'S',
              u: `array(k in nat, s in S, ${below('k')})`,
              bound: `array(s in S, ${above('0')})`,
            },
          }),
        ),
        have('at most', `forall(m in nat, s in S, top[s] <= ${above('m')})`, [
          contradiction('0 < 0', [
            obtain(
              'N',
              'near',
              hypothesis('converges', { at: { s: 's', eps_n: `(top[s] - (${above('m')}))/2` } }),
            ),
            ['<', `(top[s] - (${above('m')}))/2`, sign()],
            ['==', `top[s] - (top[s] - (${above('m')}))/2 - (${above('m')})`, algebra()],
            [
              '<=',
              `top[s] - abs(${below('N')} - top[s]) - (${above('m')})`,
              hypothesis('near', { at: { n: 'N' } }),
            ],
            ['<=', `${below('N')} - (${above('m')})`, sign()],
            ['<=', `${above('m')} - (${above('m')})`, hypothesis('crosswise', { at: { k: 'N', m: 'm' } })],
            ['==', 'rhs', algebra()],
          ]),
        ]),
        witness({ x: 'array(s in S, top[s])' }),
        have('between', `(${below('k')} <= top[s]) and (top[s] <= ${above('k')})`, [
          both([['<=', 'rhs', hypothesis('converges')]], [['<=', 'rhs', hypothesis('at most')]]),
        ]),
        ['<=', 'rhs', hypothesis('between')],
      ],
    },
  },

  instances: {
    sizes: { S: [1, 4] },
    raw: { target: array('S'), start: array('S') },
    construct: {
      'x[s in S]': 'target[s]',
      'top[s in S]': 'target[s]',
      'u[k in nat, s in S]': 'target[s] + rate^k * start[s]',
      size: '(1 - rate) * max(s in S, abs(start[s]))',
    },
  },

  controls: {
    'closer by a factor': {
      part: 'limit',
      states:
        'exists(x in R[S], forall(k in nat, s in S, abs(u[k,s] - x[s]) <= size * rate^(k+1)/(1 - rate)))',
      counterexample: {
        S: 1,
        rate: '1/2',
        size: '1/2',
        u: 'map(k in nat, s in S, (1/2)^k)',
        x: [0],
      },
      because: 'u = rate^k is exactly that far from its limit 0',
    },
  },
});
