/**
 * # Bounded monotone sequences converge
 *
 * To their least upper bound, and falling ones to their greatest lower bound. The sequences are indexed by a finite set, so vectors
 * whose entries rise and are bounded converge at once. Not claimed: rates; there are none.
 */
import {
  algebra,
  array,
  both,
  by,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  sign,
  supremum,
  witness,
} from 'lemmata';

const value = (k: string) => `exists(m in nat, u[${k},s] == u[m,s])`;

export default proof({
  id: 'monotone-sequences-converge',
  title: 'Bounded monotone sequences converge',
  sources: [],
  references: ['rudin1976, Theorem 3.14'],

  given: { S: indexSet(), u: array('nat', 'S'), bound: array('S') },

  parts: {
    rising: {
      hypotheses: {
        rises: 'forall(k in nat, s in S, u[k,s] <= u[k+1,s])',
        bounded: 'forall(k in nat, s in S, u[k,s] <= bound[s])',
      },
      states:
        'exists(top in R[S], (forall(s in S, limit(n in nat, u[n,s], top[s]))) and (forall(n in nat, s in S, u[n,s] <= top[s])))',
      derivation: [
        have('some value', 'forall(s in S, exists(x in R, exists(m in nat, x == u[m,s])))', [
          witness({ x: 'u[0,s]' }),
          witness({ m: '0' }),
          ['==', 'rhs', algebra()],
        ]),
        have(
          'bounded values',
          'forall(s in S, exists(b in R, forall(x in R, exists(m in nat, x == u[m,s]), x <= b)))',
          [
            witness({ b: 'bound[s]' }),
            obtain('m', 'value', hypothesis('assumed')),
            ['==', 'u[m,s]', hypothesis('value')],
            ['<=', 'rhs', hypothesis('bounded')],
          ],
        ),
        obtain('sup', 'least', supremum({ nonempty: 'some value', bounded: 'bounded values' })),
        have('above', 'forall(k in nat, s in S, u[k,s] <= sup[s])', [
          have('is a value', value('k'), [witness({ m: 'k' }), ['==', 'rhs', algebra()]]),
          ['<=', 'rhs', hypothesis('least', { at: { x: 'u[k,s]' } })],
        ]),
        have('later', 'forall(d in nat, k in nat, s in S, u[k,s] <= u[k+d,s])', [
          induction('d', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', 'u[k+d,s]', hypothesis('induction')],
              ['<=', 'rhs', hypothesis('rises', { at: { k: 'k + d' } })],
            ],
          }),
        ]),
        witness({ top: 'array(s in S, sup[s])' }),
        both(
          [
            have('nearly', 'sup[s] - eps_n < sup[s]', [['<', 'rhs', sign()]]),
            obtain('x', 'a value near', hypothesis('least', { at: { s: 's', b: 'sup[s] - eps_n' } })),
            have('a member', 'exists(m in nat, x == u[m,s])', [by(hypothesis('a value near'))]),
            obtain('N', 'at N', hypothesis('a member')),
            witness({ from_n: 'N' }),
            obtain('d', 'later by d', lemma('natural-difference', { at: { p: 'N', q: 'n' } })),
            have('risen', 'u[N,s] <= u[n,s]', [
              ['<=', 'u[N+d,s]', hypothesis('later')],
              ['==', 'rhs', hypothesis('later by d')],
            ]),
            have('near', '(sup[s] - eps_n <= u[n,s]) and (u[n,s] <= sup[s])', [
              both(
                [
                  ['<=', 'x', hypothesis('a value near')],
                  ['==', 'u[N,s]', hypothesis('at N')],
                  ['<=', 'rhs', hypothesis('risen')],
                ],
                [['<=', 'rhs', hypothesis('above')]],
              ),
            ]),
            ['==', 'sup[s] - u[n,s]', sign()],
            ['<=', 'rhs', hypothesis('near')],
          ],
          [['<=', 'rhs', hypothesis('above', { at: { k: 'n' } })]],
        ),
      ],
      instances: {
        construct: {
          'u[k in nat, s in S]': 'target[s] - spread[s]/(k+1)',
          'bound[s in S]': 'target[s] + gap[s]',
          x: 'u[more,s]',
        },
        regimes: { 'tight: constant sequences': { construct: { 'spread[s in S]': '0' } } },
      },
    },
    falling: {
      hypotheses: {
        falls: 'forall(k in nat, s in S, u[k+1,s] <= u[k,s])',
        bounded: 'forall(k in nat, s in S, bound[s] <= u[k,s])',
      },
      states:
        'exists(low in R[S], (forall(s in S, limit(n in nat, u[n,s], low[s]))) and (forall(n in nat, s in S, low[s] <= u[n,s])))',
      derivation: [
        obtain(
          'sup',
          'converges',
          lemma('monotone-sequences-converge', {
            part: 'rising',
            at: { S: 'S', u: 'array(k in nat, s in S, -u[k,s])', bound: 'array(s in S, -bound[s])' },
          }),
        ),
        witness({ low: 'array(s in S, -sup[s])' }),
        both(
          [
            obtain('N', 'near', hypothesis('converges', { at: { s: 's', eps_n: 'eps_n' } })),
            witness({ from_n: 'N' }),
            ['==', 'abs(-u[n,s] - sup[s])', algebra()],
            ['<=', 'rhs', hypothesis('near')],
          ],
          [
            ['<=', '-(-u[n,s])', hypothesis('converges')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        construct: {
          'u[k in nat, s in S]': 'target[s] + spread[s]/(k+1)',
          'bound[s in S]': 'target[s] - gap[s]',
          'sup[s in S]': '-target[s]',
        },
        regimes: { 'tight: constant sequences': { construct: { 'spread[s in S]': '0' } } },
      },
    },
  },

  instances: {
    sizes: { S: [1, 3], grid: [0, 4], more: [0, 4], k: [0, 4] },
    raw: {
      target: array('S'),
      spread: array('S', { is: 'nonnegative' }),
      gap: array('S', { is: 'nonnegative' }),
      grid: natural(),
      more: natural(),
    },
    construct: {
      'sup[s in S]': 'target[s]',
      'top[s in S]': 'target[s]',
      'low[s in S]': 'target[s]',
      eps_n: '(1 + sum(s in S, spread[s]))/(2^grid + 1)',
      from_n: '2^grid',
      N: '2^grid',
      n: '2^grid + more',
      d: 'more',
      m: 'more',
    },
  },

  controls: {
    'without a bound': {
      part: 'rising',
      without: ['bounded'],
      counterexample: {
        S: 1,
        u: 'map(k in nat, s in S, k)',
        bound: [0],
        top: [1],
        s: 0,
        n: 2,
        eps_n: '1/2',
        from_n: 0,
      },
      instances: { construct: { 'u[k in nat, s in S]': 'target[s] + gap[s]*k' } },
      because: 'k exceeds every number',
    },
    'without monotony': {
      part: 'rising',
      without: ['rises'],
      counterexample: {
        S: 1,
        u: 'map(k in nat, s in S, 1/(k+1))',
        bound: [1],
        top: [0],
        s: 0,
        n: 0,
        eps_n: 1,
        from_n: 0,
      },
      instances: {
        construct: {
          'u[k in nat, s in S]': 'target[s] + spread[s]/(k+1)',
          'bound[s in S]': 'target[s] + spread[s]',
        },
      },
      because: '1/(k + 1) falls, and its limit is below its members',
    },
    'the bound in the place of the limit': {
      part: 'falling',
      states: 'forall(s in S, limit(n in nat, u[n,s], bound[s]))',
      counterexample: {
        S: 1,
        u: 'map(k in nat, s in S, 1/(k+1))',
        bound: [-1],
        s: 0,
        eps_n: '1/2',
        from_n: 3,
        n: 4,
      },
      instances: { construct: { eps_n: '1/(2^grid + 1)' } },
      because: 'a bound need not be the greatest one',
    },
  },
});
