/**
 * # Parity
 *
 * par[j] is j mod 2, as the sequence 0, 1, 0, 1, …: its members are their own squares and labels, that of a sum is the exclusive or, and
 * those of j and 2^(n+1) - 1 - j are different. A sequence that follows it for n steps has changes and errors enough: each step is an
 * error before, an error after, or a change. Not claimed: division by anything but 2.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  induction,
  lemma,
  obtain,
  proof,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'parity';

export default proof({
  id,
  title: 'The parity of natural numbers, of sums, and along a sequence of labels',
  sources: [],
  references: ['telgarsky2016, Section 3', 'graham1994, Section 3.4'],

  given: {},
  where: { 'par[0]': '0', 'par[j+1]': '1 - par[j]' },
  hypotheses: {},

  parts: {
    square: {
      states: 'forall(j in nat, par[j]^2 == par[j])',
      derivation: [
        induction('j', {
          base: [
            ['==', '0^2', unfold('par')],
            ['==', '0', algebra()],
            ['==', 'rhs', unfold('par')],
          ],
          step: [
            ['==', '(1 - par[j])^2', unfold('par')],
            ['==', '1 - 2*par[j] + par[j]^2', algebra()],
            ['==', '1 - par[j]', hypothesis('induction')],
            ['==', 'rhs', unfold('par')],
          ],
        }),
      ],
    },
    sum: {
      states: 'forall(d in nat, j in nat, par[j+d] == par[j] + par[d] - 2*par[j]*par[d])',
      derivation: [
        induction('d', {
          base: [
            ['==', 'par[j] + 0 - 2*par[j]*0', algebra()],
            ['==', 'rhs', unfold('par')],
          ],
          step: [
            ['==', '1 - par[j+d]', unfold('par')],
            ['==', '1 - (par[j] + par[d] - 2*par[j]*par[d])', hypothesis('induction', { at: { j: 'j' } })],
            ['==', 'par[j] + (1 - par[d]) - 2*par[j]*(1 - par[d])', algebra()],
            ['==', 'rhs', unfold('par')],
          ],
        }),
      ],
    },
    'powers of two': {
      instances: { construct: { h: '2^n' } },
      states: 'forall(n in nat, exists(h in nat, h == 2^n))',
      derivation: [
        induction('n', {
          base: [witness({ h: '1' }), ['==', 'rhs', algebra()]],
          step: [
            obtain(['h'], 'half', hypothesis('induction')),
            witness({ h: 'h + h' }),
            ['==', '2*2^n', hypothesis('half')],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
    mirrored: {
      instances: {
        sizes: { n: [1, 1], j: [1, 1], d: [2, 2] },
        regimes: {
          'two points': { sizes: { n: [0, 0], j: [0, 0], d: [1, 1] } },
          'eight points': { sizes: { n: [2, 2], j: [5, 5], d: [2, 2] } },
        },
      },
      states: 'forall(n in nat, j in nat, d in nat, j + 1 + d == 2^(n+1), par[d] == 1 - par[j])',
      derivation: [
        obtain(['h'], 'half', lemma(id, { part: 'powers of two', at: { n: 'n' } })),
        have('doubled', 'j + 1 + d == h + h', [
          ['==', '2^(n+1)', hypothesis('assumed')],
          ['==', '2^n + 2^n', algebra()],
          ['==', 'rhs', hypothesis('half')],
        ]),
        have('even', 'par[j+1+d] == 0', [
          ['==', 'par[h+h]', hypothesis('doubled')],
          ['==', 'par[h] + par[h] - 2*par[h]*par[h]', lemma(id, { part: 'sum', at: { j: 'h', d: 'h' } })],
          ['==', 'rhs', lemma(id, { part: 'square', at: { j: 'h' } })],
        ]),
        have('sum', 'par[j+1] + par[d] - 2*par[j+1]*par[d] == 0', [
          ['==', 'par[j+1+d]', lemma(id, { part: 'sum', at: { j: 'j + 1', d: 'd' } })],
          ['==', 'rhs', hypothesis('even')],
        ]),
        have('sum opened', '1 - par[j] + par[d] - 2*(1 - par[j])*par[d] == 0', [
          ['==', 'par[j+1] + par[d] - 2*par[j+1]*par[d]', unfold('par')],
          ['==', 'rhs', hypothesis('sum')],
        ]),
        [
          '==',
          '1 - par[j] - (1 - 2*par[j])*(1 - par[j] + par[d] - 2*(1 - par[j])*par[d]) + (2 - 4*par[d])*(par[j]^2 - par[j])',
          algebra(),
        ],
        [
          '==',
          '1 - par[j] - (1 - 2*par[j])*0 + (2 - 4*par[d])*(par[j]^2 - par[j])',
          hypothesis('sum opened', { times: '2*par[j] - 1' }),
        ],
        ['==', 'rhs', lemma(id, { part: 'square', at: { j: 'j' }, times: '2 - 4*par[d]' })],
      ],
    },
    'as a label': {
      states: 'forall(j in nat, indicator(1/2 <= par[j]) == par[j])',
      derivation: [
        cases(
          '1/2 <= par[j]',
          [
            have('not zero', '0 < par[j]', [
              ['<', '1/2', sign()],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            ['==', '1', hypothesis('case')],
            ['==', 'par[j]/par[j]', algebra()],
            ['==', 'par[j]^2/par[j]', lemma(id, { part: 'square', at: { j: 'j' }, times: '1/par[j]' })],
            ['==', 'rhs', algebra()],
          ],
          [
            have('not one', '0 < 1 - par[j]', [
              ['<', '1/2', sign()],
              ['==', '1 - 1/2', algebra()],
              ['<=', 'rhs', hypothesis('case')],
            ]),
            ['==', '0', hypothesis('case')],
            ['==', '(par[j] - par[j])/(1 - par[j])', algebra()],
            [
              '==',
              '(par[j] - par[j]^2)/(1 - par[j])',
              lemma(id, { part: 'square', at: { j: 'j' }, times: '-1/(1 - par[j])' }),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    'error or change': {
      instances: {
        regimes: {
          'tight: no errors': { construct: { 's[j in nat]': 'par[j]' } },
          'tight: no changes': { sizes: { n: [6, 6] }, construct: { 's[j in nat]': '0' } },
        },
      },
      given: { s: array('nat') },
      states:
        'forall(n in nat, n <= 2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j+1] - s[j])))',
      derivation: [
        induction('n', {
          base: [['<=', 'rhs', sign()]],
          step: [
            have('square', '(par[n+1] - par[n])^2 == 1', [
              ['==', '(1 - par[n] - par[n])^2', unfold('par')],
              ['==', '1 - 4*par[n] + 4*par[n]^2', algebra()],
              ['==', '1 - 4*par[n] + 4*par[n]', lemma(id, { part: 'square', at: { j: 'n' } })],
              ['==', 'rhs', algebra()],
            ]),
            have('alternates', '1 <= abs(par[n+1] - par[n])', [
              contradiction('1 < 1', [
                ['==', '(par[n+1] - par[n])^2', hypothesis('square')],
                ['==', 'abs(par[n+1] - par[n])^2', algebra()],
                ['<=', 'abs(par[n+1] - par[n])', sign('abs(par[n+1] - par[n])*(1 - abs(par[n+1] - par[n]))')],
                ['<', 'rhs', hypothesis('contrary')],
              ]),
            ]),
            have('at the next', '1 <= abs(s[n] - par[n]) + abs(s[n+1] - par[n+1]) + abs(s[n+1] - s[n])', [
              ['<=', 'abs(par[n+1] - par[n])', hypothesis('alternates')],
              ['<=', 'rhs', sign()],
            ]),
            [
              '<=',
              '2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j+1] - s[j])) + 1',
              hypothesis('induction'),
            ],
            [
              '<=',
              '2*sum(j in range(n), abs(s[j] - par[j])) + abs(s[n] - par[n]) + sum(j in range(n), abs(s[j+1] - s[j])) + (abs(s[n] - par[n]) + abs(s[n+1] - par[n+1]) + abs(s[n+1] - s[n]))',
              hypothesis('at the next'),
            ],
            ['==', 'rhs', algebra()],
          ],
        }),
      ],
    },
  },

  instances: { sizes: { n: [0, 3], j: [0, 5], d: [0, 5] } },

  controls: {
    'a sum without carry': {
      part: 'sum',
      replace: [' - 2*par[j]*par[d]', ''],
      counterexample: { j: 1, d: 1 },
      instances: { sizes: { j: [1, 1], d: [1, 1] } },
      because: '1 + 1 is even',
    },
    'an error for each step': {
      part: 'error or change',
      replace: ['2*sum', 'sum'],
      counterexample: { s: [0, 0, 0], n: 2 },
      instances: { sizes: { n: [2, 3] }, construct: { 's[j in nat]': '0' } },
      because: 'a constant sequence is wrong at every other place',
    },
  },
});
