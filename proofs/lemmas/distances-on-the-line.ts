/**
 * # What a plan costs on the line, cut by cut
 *
 * For points in order and a plan by its joint distribution function H: the distance between two neighbours is paid by all mass that is on one
 * side of the gap in one margin and on the other side in the other (`cuts`). Also: what is 1-Lipschitz between neighbours is 1-Lipschitz
 * (`neighbours`). Not claimed: other powers of the distance.
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  lemma,
  natural,
  proof,
  real,
  sign,
} from 'lemmata';

export default proof({
  id: 'distances-on-the-line',
  title: 'What a plan costs on the line is the mass that crosses each gap times its length',
  sources: [],
  references: ['villani2003, Section 2.2'],

  given: { n: natural(), t: array('nat') },

  parts: {
    neighbours: {
      given: { f: array('nat') },
      hypotheses: { Lipschitz: 'forall(k in range(n), abs(f[k+1] - f[k]) <= t[k+1] - t[k])' },
      states: 'forall(i in range(n + 1), j in range(n + 1), abs(f[i] - f[j]) <= abs(t[i] - t[j]))',
      derivation: [
        have('falls', 'forall(k in range(n), t[k] - f[k] <= t[k+1] - f[k+1])', [
          ['==', 't[k+1] - f[k+1] + (f[k+1] - f[k]) - (t[k+1] - t[k])', algebra()],
          ['<=', 't[k+1] - f[k+1] + abs(f[k+1] - f[k]) - (t[k+1] - t[k])', sign()],
          ['<=', 'rhs', hypothesis('Lipschitz')],
        ]),
        have('rises', 'forall(k in range(n), t[k] + f[k] <= t[k+1] + f[k+1])', [
          ['==', 't[k+1] + f[k+1] - (f[k+1] - f[k]) - (t[k+1] - t[k])', algebra()],
          ['<=', 't[k+1] + f[k+1] + abs(f[k+1] - f[k]) - (t[k+1] - t[k])', sign()],
          ['<=', 'rhs', hypothesis('Lipschitz')],
        ]),
        have('in order', 'forall(l in nat, k in nat, k <= l, l <= n, abs(f[k] - f[l]) <= abs(t[k] - t[l]))', [
          have('no steeper up', 'f[l] - f[k] <= t[l] - t[k]', [
            ['==', 't[k] - f[k] + f[l] - t[k]', algebra()],
            [
              '<=',
              't[l] - f[l] + f[l] - t[k]',
              lemma('monotone-sequence', {
                at: { n: 'n', i: 'k', j: 'l', g: 'array(m in nat, t[m] - f[m])' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          have('no steeper down', 'f[k] - f[l] <= t[l] - t[k]', [
            ['==', 't[k] + f[k] - f[l] - t[k]', algebra()],
            [
              '<=',
              't[l] + f[l] - f[l] - t[k]',
              lemma('monotone-sequence', {
                at: { n: 'n', i: 'k', j: 'l', g: 'array(m in nat, t[m] + f[m])' },
              }),
            ],
            ['==', 'rhs', algebra()],
          ]),
          ['<=', 't[l] - t[k]', hypothesis('no steeper up'), hypothesis('no steeper down')],
          ['<=', 'rhs', sign()],
        ]),
        cases(
          'i <= j',
          [['<=', 'rhs', hypothesis('in order')]],
          [
            ['==', 'abs(f[j] - f[i])', algebra()],
            ['<=', 'abs(t[j] - t[i])', hypothesis('in order')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
      instances: {
        raw: { start: real(), slope: array('nat', { is: '[-1,1]' }) },
        construct: { 'f[k in nat]': 'start + sum(i in range(k), slope[i]*gap[i])' },
        regimes: { 'tight: as steep as the points': { construct: { 'f[k in nat]': 'start - t[k]' } } },
      },
    },
    cuts: {
      given: { H: array('nat', 'nat') },
      hypotheses: {
        sorted: 'forall(k in range(n), t[k] <= t[k+1])',
        'left edge': 'forall(j in nat, H[0,j] == 0)',
        'lower edge': 'forall(i in nat, H[i,0] == 0)',
      },
      states:
        'sum(i in range(n + 1), j in range(n + 1), abs(t[i] - t[j])*(H[i+1,j+1] - H[i+1,j] - H[i,j+1] + H[i,j])) == sum(k in range(n), (t[k+1] - t[k])*(H[k+1,n+1] + H[n+1,k+1] - 2*H[k+1,k+1]))',
      derivation: [
        have(
          'apart',
          'forall(p in R, q in R, r in R, u in R, p <= q, q <= r, r <= u, abs(q - u) - abs(q - r) - abs(p - u) + abs(p - r) == 0)',
          [
            have('p and r', 'p <= r', [
              ['<=', 'q', hypothesis('assumed-1')],
              ['<=', 'rhs', hypothesis('assumed-2')],
            ]),
            have('q and u', 'q <= u', [
              ['<=', 'r', hypothesis('assumed-2')],
              ['<=', 'rhs', hypothesis('assumed-3')],
            ]),
            have('p and u', 'p <= u', [
              ['<=', 'q', hypothesis('assumed-1')],
              ['<=', 'rhs', hypothesis('q and u')],
            ]),
            ['==', 'u - q - (r - q) - (u - p) + (r - p)', algebra()],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'bend',
          'forall(i in range(n), j in range(n), abs(t[i+1] - t[j+1]) - abs(t[i+1] - t[j]) - abs(t[i] - t[j+1]) + abs(t[i] - t[j]) == -2*delta(i, j)*(t[j+1] - t[j]))',
          [
            cases(
              'i < j',
              [
                have('next', 'i + 1 <= j', [
                  ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'i', q: 'j' } })],
                ]),
                have('no farther', 't[i+1] <= t[j]', [
                  ['<=', 'rhs', lemma('monotone-sequence', { at: { n: 'n', i: 'i + 1', j: 'j', g: 't' } })],
                ]),
                ['==', '0', hypothesis('apart', { at: { p: 't[i]', q: 't[i+1]', r: 't[j]', u: 't[j+1]' } })],
                ['==', 'rhs', algebra()],
              ],
              [
                cases(
                  'j < i',
                  [
                    have('next', 'j + 1 <= i', [
                      ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'j', q: 'i' } })],
                    ]),
                    have('no farther', 't[j+1] <= t[i]', [
                      [
                        '<=',
                        'rhs',
                        lemma('monotone-sequence', { at: { n: 'n', i: 'j + 1', j: 'i', g: 't' } }),
                      ],
                    ]),
                    [
                      '==',
                      '0',
                      hypothesis('apart', { at: { p: 't[j]', q: 't[j+1]', r: 't[i]', u: 't[i+1]' } }),
                    ],
                    ['==', 'rhs', algebra()],
                  ],
                  [
                    have('the same', 'i == j', [
                      contradiction('0 < 0', [
                        ['<', 'i - j', sign()],
                        ['<=', '0', hypothesis("case'")],
                      ]),
                    ]),
                    have('step', 't[j] <= t[j+1]', [['<=', 'rhs', hypothesis('sorted')]]),
                    ['==', '-2*abs(t[j+1] - t[j])', hypothesis('the same')],
                    ['==', '-2*(t[j+1] - t[j])', algebra()],
                    ['==', 'rhs', hypothesis('the same')],
                  ],
                ),
              ],
            ),
          ],
        ),
        have('last', 'forall(i in range(n + 1), abs(t[i] - t[n]) == t[n] - t[i])', [
          have('no farther', 't[i] <= t[n]', [
            ['<=', 'rhs', lemma('monotone-sequence', { at: { n: 'n', i: 'i', j: 'n', g: 't' } })],
          ]),
          ['==', 'rhs', algebra()],
        ]),
        [
          '==',
          'abs(t[n] - t[n])*H[n+1,n+1] - sum(i in range(n), (abs(t[i+1] - t[n]) - abs(t[i] - t[n]))*H[i+1,n+1]) - sum(j in range(n), (abs(t[n] - t[j+1]) - abs(t[n] - t[j]))*H[n+1,j+1]) + sum(i in range(n), j in range(n), (abs(t[i+1] - t[j+1]) - abs(t[i+1] - t[j]) - abs(t[i] - t[j+1]) + abs(t[i] - t[j]))*H[i+1,j+1])',
          lemma('abel-summation', {
            part: 'double',
            at: { n: 'n', c: 'array(i in nat, j in nat, abs(t[i] - t[j]))', H: 'H' },
            times: '1',
          }),
        ],
        [
          '==',
          'sum(i in range(n), (t[i+1] - t[i])*H[i+1,n+1]) + sum(j in range(n), (t[j+1] - t[j])*H[n+1,j+1]) + sum(i in range(n), j in range(n), (abs(t[i+1] - t[j+1]) - abs(t[i+1] - t[j]) - abs(t[i] - t[j+1]) + abs(t[i] - t[j]))*H[i+1,j+1])',
          hypothesis('last'),
        ],
        [
          '==',
          'sum(i in range(n), (t[i+1] - t[i])*H[i+1,n+1]) + sum(j in range(n), (t[j+1] - t[j])*H[n+1,j+1]) + sum(i in range(n), j in range(n), -2*delta(i, j)*(t[j+1] - t[j])*H[i+1,j+1])',
          hypothesis('bend', { at: { i: 'i', j: 'j' } }),
        ],
        [
          '==',
          'sum(i in range(n), (t[i+1] - t[i])*H[i+1,n+1]) + sum(j in range(n), (t[j+1] - t[j])*H[n+1,j+1]) - 2*sum(i in range(n), sum(j in range(n), delta(i, j)*((t[j+1] - t[j])*H[i+1,j+1])))',
          algebra(),
        ],
        [
          '==',
          'sum(i in range(n), (t[i+1] - t[i])*H[i+1,n+1]) + sum(j in range(n), (t[j+1] - t[j])*H[n+1,j+1]) - 2*sum(i in range(n), (t[i+1] - t[i])*H[i+1,i+1])',
          lemma('sum-against-delta', {
            at: { n: 'n', i: 'i', h: 'array(j in nat, (t[j+1] - t[j])*H[i+1,j+1])' },
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { inner: array('nat', 'nat') },
        construct: { 'H[i in nat, j in nat]': 'inner[i,j]*(1 - delta(i, 0))*(1 - delta(j, 0))' },
      },
    },
  },

  instances: {
    sizes: { n: [1, 5], i: [0, 1], j: [0, 1] },
    raw: { first: real(), gap: array('nat', { is: 'nonnegative' }) },
    construct: { 't[k in nat]': 'first + sum(i in range(k), gap[i])' },
  },

  controls: {
    'steep between neighbours': {
      part: 'neighbours',
      without: ['Lipschitz'],
      counterexample: { n: 1, t: [0, 1], f: [0, 2], i: 0, j: 1 },
      instances: { sizes: { i: [0, 0], j: [1, 1] }, construct: { 'f[k in nat]': '2*t[k]' } },
      because: '2 is more than 1',
    },
    'half the distance': {
      part: 'neighbours',
      replace: ['abs(t[i] - t[j])', '1/2*abs(t[i] - t[j])'],
      counterexample: { n: 1, t: [0, 1], f: [0, 1], i: 0, j: 1 },
      instances: { sizes: { i: [0, 0], j: [1, 1] }, construct: { 'f[k in nat]': 't[k]' } },
      because: '1 is more than 1/2',
    },
    'points out of order': {
      part: 'cuts',
      without: ['sorted'],
      counterexample: {
        n: 1,
        t: [1, 0, 0],
        H: [
          [0, 0, 0],
          [0, 0, 1],
          [0, 0, 1],
        ],
      },
      instances: { construct: { 't[k in nat]': 'first - sum(i in range(k), gap[i])' } },
      because: 'mass 1 moves by 1; the gap has length -1',
    },
    'mass left of the first point': {
      part: 'cuts',
      without: ['left edge'],
      counterexample: {
        n: 1,
        t: [0, 1, 1],
        H: [
          [0, 1, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
      },
      instances: { construct: { 'H[i in nat, j in nat]': 'inner[i,j]*(1 - delta(j, 0))' } },
      because: '1 on the left, 0 on the right',
    },
    'mass below the first point': {
      part: 'cuts',
      without: ['lower edge'],
      counterexample: {
        n: 1,
        t: [0, 1, 1],
        H: [
          [0, 0, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
      },
      instances: { construct: { 'H[i in nat, j in nat]': 'inner[i,j]*(1 - delta(i, 0))' } },
      because: '1 on the left, 0 on the right',
    },
    'what stays is paid, too': {
      part: 'cuts',
      replace: ['2*H[k+1,k+1]', 'H[k+1,k+1]'],
      counterexample: {
        n: 1,
        t: [0, 1, 1],
        H: [
          [0, 0, 0],
          [0, 1, 1],
          [0, 1, 1],
        ],
      },
      because: 'all mass stays at the first point: 0 on the left, 1 on the right',
    },
  },
});
