/**
 * # No affine function tells odd from even; as many units as there are inputs do
 *
 * For inputs in {0,1}^N, whatever the finite set N: an affine function that is positive exactly on the inputs with an odd number of ones exists
 * for one coordinate at most. On a face with two coordinates 0, e_i, e_j and e_i + e_j have affine values a with a(0) + a(e_i + e_j) = a(e_i) +
 * a(e_j). Three of the four can be right. Of two inputs relu(x + y) - 2 relu(x + y - 1) is the exclusive or, linear in two rectified
 * features; of n + 1 inputs with s ones, relu(s) + 2 sum_(j=1)^n (-1)^j relu(s - j) is the parity of s: n + 1 units.
 * Not claimed: that fewer units do not suffice (of s alone two do for three inputs, with slopes of other sizes).
 */
import {
  algebra,
  array,
  cases,
  contradiction,
  have,
  hypothesis,
  indexSet,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const itself = 'xor-affine-inseparability';
const affine = (x: string) => `sum(m in N, w[m]*${x}) + c`;
const binary = 'forall(m in N, x[m]^2 == x[m]), sum(m in N, x[m]) == k';
const units = (n: string, s: string) =>
  `relu(${s}) + 2*sum(j in range(${n}), (-1)^(j + 1)*relu(${s} - (j + 1)))`;

export default proof({
  id: itself,
  title: 'No affine function tells odd from even; as many units as there are inputs do',
  sources: [
    {
      document: 'foundations-article',
      section: 'High-Dimensional Spaces and Transformations',
      relation: 'made precise',
    },
  ],
  references: ['minsky1969, Section 3.1'],

  given: {},
  where: { 'par[0]': '0', 'par[k+1]': '1 - par[k]' },

  parts: {
    inseparable: {
      given: { N: indexSet('coordinates'), w: array('N'), c: real() },
      hypotheses: {
        'positive on odd': `forall(x in R[N], k in nat, ${binary}, par[k] == 1, 0 < ${affine('x[m]')})`,
        'not on even': `forall(x in R[N], k in nat, ${binary}, par[k] == 0, ${affine('x[m]')} <= 0)`,
      },
      states: 'forall(i in N, j in N, i == j)',
      derivation: [
        have('even', 'par[0] == 0', [['==', 'rhs', unfold('par')]]),
        have('odd', 'par[1] == 1', [
          ['==', '1 - par[0]', unfold('par')],
          ['==', '1 - 0', hypothesis('even')],
          ['==', 'rhs', algebra()],
        ]),
        have('even again', 'par[2] == 0', [
          ['==', '1 - par[1]', unfold('par')],
          ['==', '1 - 1', hypothesis('odd')],
          ['==', 'rhs', algebra()],
        ]),
        have('at one', 'forall(o in N, 0 < w[o] + c)', [
          [
            '<',
            affine('delta(o,m)'),
            hypothesis('positive on odd', { at: { x: 'array(m in N, delta(o,m))', k: '1' } }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        contradiction('0 < 0', [
          have('still binary', 'forall(m in N, (delta(i,m) + delta(j,m))^2 == delta(i,m) + delta(j,m))', [
            cases(
              'm == i',
              [
                ['==', '(delta(i,i) + delta(j,i))^2', hypothesis('case')],
                ['==', '(1 + 0)^2', hypothesis('contrary')],
                ['==', '1 + 0', algebra()],
                ['==', 'delta(i,i) + delta(j,i)', hypothesis('contrary')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                ['==', '(0 + delta(j,m))^2', hypothesis('case')],
                ['==', '0 + delta(j,m)', algebra()],
                ['==', 'rhs', hypothesis('case')],
              ],
            ),
          ]),
          ['<', 'w[i] + c', hypothesis('at one')],
          ['<', '(w[i] + c) + (w[j] + c)', hypothesis('at one')],
          ['==', `${affine('0')} + (${affine('(delta(i,m) + delta(j,m))')})`, algebra()],
          [
            '<=',
            affine('(delta(i,m) + delta(j,m))'),
            hypothesis('not on even', { at: { x: 'array(m in N, 0)', k: '0' } }),
          ],
          [
            '<=',
            'rhs',
            hypothesis('not on even', { at: { x: 'array(m in N, delta(i,m) + delta(j,m))', k: '2' } }),
          ],
        ]),
      ],
      instances: {
        sizes: { N: [0, 1] },
        draw: { x: { oneOf: [0, 1] }, k: { oneOf: [0, 1] } },
        construct: { 'w[i in N]': '2', c: '-1' },
      },
    },
    'exclusive or': {
      given: { x: real(), y: real() },
      hypotheses: { 'x is binary': 'x^2 == x', 'y is binary': 'y^2 == y' },
      states: 'relu(x + y) - 2*relu(x + y - 1) == x + y - 2*x*y',
      derivation: [
        have('x above 0', '0 <= x', [
          ['<=', 'x^2', sign()],
          ['==', 'rhs', hypothesis('x is binary')],
        ]),
        have('y above 0', '0 <= y', [
          ['<=', 'y^2', sign()],
          ['==', 'rhs', hypothesis('y is binary')],
        ]),
        cases(
          'x == 0',
          [
            have('y below 1', '0 <= 1 - y', [
              ['<=', '(1 - y)^2', sign()],
              ['==', '1 - 2*y + y^2', algebra()],
              ['==', '1 - 2*y + y', hypothesis('y is binary')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'relu(0 + y) - 2*relu(0 + y - 1)', hypothesis('case')],
            ['==', 'y - 2*0', algebra()],
            ['==', '0 + y - 2*0*y', algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            have('x is one', 'x == 1', [
              ['==', 'x^2/x', algebra()],
              ['==', 'x/x', hypothesis('x is binary')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', 'relu(1 + y) - 2*relu(1 + y - 1)', hypothesis('x is one')],
            ['==', '1 + y - 2*1*y', algebra()],
            ['==', 'rhs', hypothesis('x is one')],
          ],
        ),
      ],
      instances: { draw: { x: { oneOf: [0, 1] }, y: { oneOf: [0, 1] } } },
    },
    parity: {
      states: `forall(n in nat, s in nat, s <= n + 1, ${units('n', 's')} == par[s])`,
      derivation: [
        have('powers', 'forall(t in nat, (-1)^t == 1 - 2*par[t])', [
          induction('t', {
            base: [
              ['==', '1 - 2*0', algebra()],
              ['==', 'rhs', unfold('par')],
            ],
            step: [
              ['==', '-(-1)^t', algebra()],
              ['==', '-(1 - 2*par[t])', hypothesis('induction')],
              ['==', '1 - 2*(1 - par[t])', algebra()],
              ['==', 'rhs', unfold('par')],
            ],
          }),
        ]),
        have('changes of slope', 'forall(t in nat, sum(j in range(t), (-1)^(j + 1)) == -par[t])', [
          induction('t', {
            base: [
              ['==', '-0', algebra()],
              ['==', 'rhs', unfold('par')],
            ],
            step: [
              ['==', 'sum(j in range(t), (-1)^(j + 1)) - (-1)^t', algebra()],
              ['==', '-par[t] - (-1)^t', hypothesis('induction')],
              ['==', '-par[t] - (1 - 2*par[t])', hypothesis('powers')],
              ['==', '-(1 - par[t])', algebra()],
              ['==', 'rhs', unfold('par')],
            ],
          }),
        ]),
        have(
          'active units',
          'forall(t in nat, t + 1 + 2*sum(j in range(t), (-1)^(j + 1)*(t - j)) == par[t+1])',
          [
            induction('t', {
              base: [
                ['==', '1 - 0', algebra()],
                ['==', '1 - par[0]', unfold('par')],
                ['==', 'rhs', unfold('par')],
              ],
              step: [
                [
                  '==',
                  't + 1 + 2*sum(j in range(t), (-1)^(j + 1)*(t - j)) + 1 + 2*sum(j in range(t + 1), (-1)^(j + 1))',
                  algebra(),
                ],
                ['==', 'par[t+1] + 1 + 2*sum(j in range(t + 1), (-1)^(j + 1))', hypothesis('induction')],
                ['==', 'par[t+1] + 1 + 2*(-par[t+1])', hypothesis('changes of slope')],
                ['==', '1 - par[t+1]', algebra()],
                ['==', 'rhs', unfold('par')],
              ],
            }),
          ],
        ),
        have('all units', `forall(k in nat, t in nat, t <= k, ${units('k', 't + 1')} == par[t+1])`, [
          induction('k', {
            base: [
              have('none', 't == 0', [
                ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 't', y: '0' } })],
              ]),
              ['==', '0 + 1 + 2*sum(j in range(0), (-1)^(j + 1)*(0 - j))', hypothesis('none')],
              ['==', 'par[0 + 1]', hypothesis('active units', { at: { t: '0' } })],
              ['==', 'rhs', hypothesis('none')],
            ],
            step: [
              cases(
                't <= k',
                [
                  ['==', units('k', 't + 1'), algebra()],
                  ['==', 'rhs', hypothesis('induction')],
                ],
                [
                  have('more', 'k + 1 <= t', [
                    ['<=', 'rhs', lemma('naturals-are-discrete', { part: 'gap', at: { p: 'k', q: 't' } })],
                  ]),
                  have('last', 't == k + 1', [
                    ['==', 'rhs', lemma('antisymmetry-of-order', { at: { x: 't', y: 'k + 1' } })],
                  ]),
                  have('active', 'forall(j in range(k + 1), relu(k + 1 - j) == k + 1 - j)', [
                    have('reached', '0 <= k + 1 - j', [['<=', 'rhs', sign()]]),
                    ['==', 'rhs', algebra()],
                  ]),
                  [
                    '==',
                    'k + 1 + 1 + 2*sum(j in range(k + 1), (-1)^(j + 1)*relu(k + 1 - j))',
                    hypothesis('last'),
                  ],
                  [
                    '==',
                    'k + 1 + 1 + 2*sum(j in range(k + 1), (-1)^(j + 1)*(k + 1 - j))',
                    hypothesis('active'),
                  ],
                  ['==', 'par[k+2]', hypothesis('active units')],
                  ['==', 'rhs', hypothesis('last')],
                ],
              ),
            ],
          }),
        ]),
        cases(
          's == 0',
          [
            have('off', 'forall(j in range(n), relu(0 - (j + 1)) == 0)', [['==', 'rhs', algebra()]]),
            ['==', units('n', '0'), hypothesis('case')],
            ['==', '0 + 2*sum(j in range(n), (-1)^(j + 1)*0)', hypothesis('off')],
            ['==', 'par[0]', unfold('par')],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            obtain(
              't',
              'predecessor',
              lemma('naturals-are-discrete', { part: 'predecessor', at: { q: 's' } }),
            ),
            have('not more units', 't <= n', [
              ['==', 's - 1', hypothesis('predecessor')],
              ['<=', 'n + 1 - 1', hypothesis('assumed')],
              ['==', 'rhs', algebra()],
            ]),
            ['==', units('n', 't + 1'), hypothesis('predecessor')],
            ['==', 'par[t+1]', hypothesis('all units', { at: { k: 'n', t: 't' } })],
            ['==', 'rhs', hypothesis('predecessor')],
          ],
        ),
      ],
      instances: {
        sizes: { n: [0, 6], s: [0, 7] },
        regimes: {
          'tight: all ones, or one more than there are': {
            raw: { more: natural() },
            sizes: { more: [0, 1] },
            construct: { s: 'n + 1 + more' },
          },
        },
      },
    },
  },

  instances: {},

  controls: {
    'no affine function tells both ones from the rest': {
      part: 'inseparable',
      hypotheses: {
        'positive on odd': `forall(x in R[N], k in nat, ${binary}, k == 2, 0 < ${affine('x[m]')})`,
        'not on even': `forall(x in R[N], k in nat, ${binary}, k <= 1, ${affine('x[m]')} <= 0)`,
      },
      counterexample: { N: 2, w: [1, 1], c: '-3/2', i: 0, j: 1 },
      instances: {
        sizes: { N: [2, 2] },
        draw: { k: { oneOf: [0, 1, 2] } },
        construct: { 'w[i in N]': '1', c: '-3/2' },
      },
      because: 'and is separated by x + y > 3/2',
    },
    'positive on odd alone': {
      part: 'inseparable',
      without: ['not on even'],
      counterexample: { N: 2, w: [1, 1], c: '-1/2', i: 0, j: 1 },
      instances: { sizes: { N: [2, 2] }, construct: { 'w[i in N]': '1', c: '-1/2' } },
      because: 'x + y > 1/2 is right at three of the four points',
    },
    or: {
      part: 'exclusive or',
      states: 'relu(x + y) == x + y - 2*x*y',
      counterexample: { x: 1, y: 1 },
      because: '2 is not 0: the second unit is needed',
    },
    'of any numbers': {
      part: 'exclusive or',
      without: ['x is binary'],
      counterexample: { x: 2, y: 0 },
      instances: { draw: { x: { between: [2, 4] } } },
      because: 'the features fall to 0 at 2, and x + y - 2 x y is 2',
    },
    'one unit less': {
      part: 'parity',
      states: `forall(n in nat, s in nat, s <= n + 2, ${units('n', 's')} == par[s])`,
      counterexample: { n: 0, s: 2 },
      instances: { construct: { s: 'n + 2' } },
      because: 'relu(2) is 2',
    },
    'every unit with weight 1': {
      part: 'parity',
      replace: ['2*sum', 'sum'],
      counterexample: { n: 1, s: 2 },
      because: '2 - 1 is not 0',
    },
  },
});
