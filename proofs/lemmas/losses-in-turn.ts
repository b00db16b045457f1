/**
 * # Three linear losses in turn
 *
 * The losses C u, -u, -u in turn, C > 2, on [-1, 1]: their slopes have squares between 1 and C^2, sums of them are never negative and stay
 * within C of (C - 2)/3 a round, and projected steps against them, of whatever lengths, have a regret against -1 that is not below minus
 * the sum of the lengths. Not claimed: a bound from above, which takes steps that do not grow (projected-online-gradient).
 */
import { algebra, array, both, have, hypothesis, induction, lemma, proof, real, sign } from 'lemmata';

/** Regret against -1, and lengths of the steps, of whole cycles. */
const before = 'sum(t in range(3*k), g[t]*(y[t] + 1)) + sum(t in range(3*k), step[t])';

export default proof({
  id: 'losses-in-turn',
  title: 'Three linear losses in turn: squares and sums of their slopes, and regret from below',
  sources: [],
  references: ['reddi2018, Theorem 1'],

  given: { C: real('positive'), g: array('nat') },
  hypotheses: {
    'C above two': '2 < C',
    slopes: 'forall(k in nat, (g[3*k] == C) and ((g[3*k + 1] == -1) and (g[3*k + 2] == -1)))',
  },

  parts: {
    squares: {
      states: '(forall(t in nat, 1 <= g[t]^2)) and (forall(t in nat, g[t]^2 <= C^2))',
      derivation: [
        have('slopes are bounded', 'forall(t in nat, 0 <= C^2 - g[t]^2)', [
          have('residue 0', 'forall(k in nat, 0 <= C^2 - g[3*k]^2)', [
            ['==', 'C^2 - C^2', algebra()],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          have('residue 1', 'forall(k in nat, 0 <= C^2 - g[3*k + 1]^2)', [
            ['<=', 'C^2 - (-1)^2', sign('(C - 2)*(C + 2) + 3')],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          have('residue 2', 'forall(k in nat, 0 <= C^2 - g[3*k + 2]^2)', [
            ['<=', 'C^2 - (-1)^2', sign('(C - 2)*(C + 2) + 3')],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          ['<=', 'rhs', lemma('nonnegative-by-residues', { at: { q: 'array(i in nat, C^2 - g[i]^2)' } })],
        ]),
        have('slopes do not vanish', 'forall(t in nat, 0 <= g[t]^2 - 1)', [
          have('residue 0', 'forall(k in nat, 0 <= g[3*k]^2 - 1)', [
            ['<=', 'C^2 - 1', sign('(C - 2)*(C + 2) + 3')],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          have('residue 1', 'forall(k in nat, 0 <= g[3*k + 1]^2 - 1)', [
            ['==', '(-1)^2 - 1', algebra()],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          have('residue 2', 'forall(k in nat, 0 <= g[3*k + 2]^2 - 1)', [
            ['==', '(-1)^2 - 1', algebra()],
            ['==', 'rhs', hypothesis('slopes')],
          ]),
          ['<=', 'rhs', lemma('nonnegative-by-residues', { at: { q: 'array(i in nat, g[i]^2 - 1)' } })],
        ]),
        both(
          [
            ['<=', '1 + (g[t]^2 - 1)', hypothesis('slopes do not vanish')],
            ['==', 'rhs', algebra()],
          ],
          [
            ['<=', 'g[t]^2 + (C^2 - g[t]^2)', hypothesis('slopes are bounded')],
            ['==', 'rhs', algebra()],
          ],
        ),
      ],
    },
    sums: {
      states:
        '(forall(n in nat, 0 <= sum(t in range(n), g[t]))) and (forall(n in nat, abs(sum(t in range(n), g[t]) - (C - 2)*n/3) <= C))',
      instances: { regimes: { 'many rounds': { sizes: { n: [16, 24] } } } },
      derivation: [
        have('sum 0', 'forall(k in nat, sum(t in range(3*k), g[t]) == (C - 2)*k)', [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['==', 'sum(t in range(3*k), g[t]) + g[3*k] + g[3*k + 1] + g[3*k + 2]', algebra()],
              ['==', '(C - 2)*k + g[3*k] + g[3*k + 1] + g[3*k + 2]', hypothesis('induction')],
              ['==', '(C - 2)*k + C - 1 - 1', hypothesis('slopes')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('sum 1', 'forall(k in nat, sum(t in range(3*k + 1), g[t]) == (C - 2)*k + C)', [
          ['==', 'sum(t in range(3*k), g[t]) + g[3*k]', algebra()],
          ['==', '(C - 2)*k + g[3*k]', hypothesis('sum 0')],
          ['==', 'rhs', hypothesis('slopes')],
        ]),
        have('sum 2', 'forall(k in nat, sum(t in range(3*k + 2), g[t]) == (C - 2)*k + C - 1)', [
          ['==', 'sum(t in range(3*k + 1), g[t]) + g[3*k + 1]', algebra()],
          ['==', '(C - 2)*k + C + g[3*k + 1]', hypothesis('sum 1')],
          ['==', 'rhs', hypothesis('slopes')],
        ]),
        have('residue 0', 'forall(k in nat, 0 <= sum(t in range(3*k), g[t]))', [
          ['<=', '(C - 2)*k', sign()],
          ['==', 'rhs', hypothesis('sum 0')],
        ]),
        have('residue 1', 'forall(k in nat, 0 <= sum(t in range(3*k + 1), g[t]))', [
          ['<=', '(C - 2)*k + C', sign()],
          ['==', 'rhs', hypothesis('sum 1')],
        ]),
        have('residue 2', 'forall(k in nat, 0 <= sum(t in range(3*k + 2), g[t]))', [
          ['<=', '(C - 2)*k + C - 1', sign('(C - 2)*k + (C - 2) + 1')],
          ['==', 'rhs', hypothesis('sum 2')],
        ]),
        have('near 0', 'forall(k in nat, 0 <= C - abs(sum(t in range(3*k), g[t]) - (C - 2)*(3*k)/3))', [
          ['<=', 'C - abs((C - 2)*k - (C - 2)*(3*k)/3)', sign('C')],
          ['==', 'rhs', hypothesis('sum 0')],
        ]),
        have(
          'near 1',
          'forall(k in nat, 0 <= C - abs(sum(t in range(3*k + 1), g[t]) - (C - 2)*(3*k + 1)/3))',
          [
            ['<=', 'C - (2*C + 2)/3', sign('(C - 2)/3')],
            ['==', 'C - abs((C - 2)*k + C - (C - 2)*(3*k + 1)/3)', algebra()],
            ['==', 'rhs', hypothesis('sum 1')],
          ],
        ),
        have(
          'near 2',
          'forall(k in nat, 0 <= C - abs(sum(t in range(3*k + 2), g[t]) - (C - 2)*(3*k + 2)/3))',
          [
            ['<=', 'C - (C + 1)/3', sign('2*(C - 2)/3 + 1')],
            ['==', 'C - abs((C - 2)*k + C - 1 - (C - 2)*(3*k + 2)/3)', algebra()],
            ['==', 'rhs', hypothesis('sum 2')],
          ],
        ),
        both(
          [
            [
              '<=',
              'rhs',
              lemma('nonnegative-by-residues', {
                at: { q: 'array(i in nat, sum(t in range(i), g[t]))', t: 'n' },
              }),
            ],
          ],
          [
            have('room', '0 <= C - abs(sum(t in range(n), g[t]) - (C - 2)*n/3)', [
              [
                '<=',
                'rhs',
                lemma('nonnegative-by-residues', {
                  at: { q: 'array(i in nat, C - abs(sum(t in range(i), g[t]) - (C - 2)*i/3))', t: 'n' },
                }),
              ],
            ]),
            ['<=', 'rhs', hypothesis('room')],
          ],
        ),
      ],
    },
    'regret from below': {
      given: { y: array('nat'), step: array('nat', { is: 'positive' }) },
      hypotheses: {
        'start inside': '(-1 <= y[0]) and (y[0] <= 1)',
        'projected step': 'forall(t in nat, y[t+1] == max(-1, min(1, y[t] - step[t]*g[t])))',
      },
      states: 'forall(n in nat, -sum(t in range(n), step[t]) <= sum(t in range(n), g[t]*(y[t] + 1)))',
      derivation: [
        have('above', 'forall(t in nat, 0 <= y[t] + 1)', [
          induction('t', {
            base: [['<=', 'rhs', hypothesis('start inside')]],
            step: [
              ['<=', 'max(-1, min(1, y[t] - step[t]*g[t])) + 1', sign()],
              ['==', 'rhs', hypothesis('projected step')],
            ],
          }),
        ]),
        have('below', 'forall(t in nat, y[t] <= 1)', [
          induction('t', {
            base: [['<=', 'rhs', hypothesis('start inside')]],
            step: [
              ['==', 'max(-1, min(1, y[t] - step[t]*g[t]))', hypothesis('projected step')],
              ['<=', 'rhs', sign()],
            ],
          }),
        ]),
        have('clip falls', 'forall(p in R, q in R, -1 <= q, p <= q, max(-1, min(1, p)) <= q)', [
          have('smaller', 'min(1, p) <= q', [
            ['<=', 'p', sign()],
            ['<=', 'rhs', hypothesis('assumed-2')],
          ]),
          ['<=', 'rhs', hypothesis('assumed-1'), hypothesis('smaller')],
        ]),
        have('down', 'forall(k in nat, y[3*k + 1] <= y[3*k])', [
          have('inside', '-1 <= y[3*k]', [['<=', 'rhs', hypothesis('above', { at: { t: '3*k' } })]]),
          ['==', 'max(-1, min(1, y[3*k] - step[3*k]*g[3*k]))', hypothesis('projected step')],
          ['==', 'max(-1, min(1, y[3*k] - step[3*k]*C))', hypothesis('slopes')],
          ['<=', 'rhs', hypothesis('clip falls', { at: { p: 'y[3*k] - step[3*k]*C', q: 'y[3*k]' } })],
        ]),
        have('up', 'forall(k in nat, y[3*k + 2] <= y[3*k + 1] + step[3*k + 1])', [
          have('inside', '-1 <= y[3*k + 1] + step[3*k + 1]', [
            ['<=', 'y[3*k + 1]', hypothesis('above', { at: { t: '3*k + 1' } })],
            ['<=', 'rhs', sign()],
          ]),
          [
            '==',
            'max(-1, min(1, y[3*k + 1] - step[3*k + 1]*g[3*k + 1]))',
            hypothesis('projected step', { at: { t: '3*k + 1' } }),
          ],
          ['==', 'max(-1, min(1, y[3*k + 1] + step[3*k + 1]))', hypothesis('slopes')],
          [
            '<=',
            'rhs',
            hypothesis('clip falls', {
              at: { p: 'y[3*k + 1] + step[3*k + 1]', q: 'y[3*k + 1] + step[3*k + 1]' },
            }),
          ],
        ]),
        have('cycles', `forall(k in nat, 0 <= ${before})`, [
          induction('k', {
            base: [['==', 'rhs', algebra()]],
            step: [
              ['<=', before, hypothesis('induction')],
              [
                '<=',
                `${before} + (C - 2)*(y[3*k] + 1)`,
                hypothesis('above', { at: { t: '3*k' }, times: 'C - 2' }),
              ],
              ['<=', `${before} + C*(y[3*k] + 1) - 2*(y[3*k + 1] + 1)`, hypothesis('down', { times: '2' })],
              [
                '<=',
                `${before} + C*(y[3*k] + 1) - (y[3*k + 1] + 1) - (y[3*k + 2] + 1) + step[3*k + 1]`,
                hypothesis('up'),
              ],
              [
                '<=',
                `${before} + C*(y[3*k] + 1) - (y[3*k + 1] + 1) - (y[3*k + 2] + 1) + step[3*k] + step[3*k + 1] + step[3*k + 2]`,
                sign('step[3*k] + step[3*k + 2]'),
              ],
              [
                '==',
                `${before} + g[3*k]*(y[3*k] + 1) + g[3*k + 1]*(y[3*k + 1] + 1) + g[3*k + 2]*(y[3*k + 2] + 1) + step[3*k] + step[3*k + 1] + step[3*k + 2]`,
                hypothesis('slopes'),
              ],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have(
          'residue 1',
          'forall(k in nat, 0 <= sum(t in range(3*k + 1), g[t]*(y[t] + 1)) + sum(t in range(3*k + 1), step[t]))',
          [
            ['<=', before, hypothesis('cycles', { at: { k: 'k' } })],
            ['<=', `${before} + C*(y[3*k] + 1) + step[3*k]`, sign()],
            ['==', `${before} + g[3*k]*(y[3*k] + 1) + step[3*k]`, hypothesis('slopes')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have(
          'residue 2',
          'forall(k in nat, 0 <= sum(t in range(3*k + 2), g[t]*(y[t] + 1)) + sum(t in range(3*k + 2), step[t]))',
          [
            ['<=', before, hypothesis('cycles', { at: { k: 'k' } })],
            [
              '<=',
              `${before} + (C - 1)*(y[3*k] + 1)`,
              hypothesis('above', { at: { t: '3*k' }, times: 'C - 1' }),
            ],
            [
              '<=',
              `${before} + C*(y[3*k] + 1) - (y[3*k + 1] + 1) + step[3*k] + step[3*k + 1]`,
              hypothesis('down'),
              sign(),
            ],
            [
              '==',
              `${before} + g[3*k]*(y[3*k] + 1) + g[3*k + 1]*(y[3*k + 1] + 1) + step[3*k] + step[3*k + 1]`,
              hypothesis('slopes'),
            ],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('all', '0 <= sum(t in range(n), g[t]*(y[t] + 1)) + sum(t in range(n), step[t])', [
          [
            '<=',
            'rhs',
            lemma('nonnegative-by-residues', {
              at: {
                q: 'array(i in nat, sum(t in range(i), g[t]*(y[t] + 1)) + sum(t in range(i), step[t]))',
                t: 'n',
              },
            }),
          ],
        ]),
        ['<=', 'rhs', hypothesis('all')],
      ],
      instances: {
        sizes: { n: [0, 8] },
        draw: { step: { between: [0.0625, 1] } },
        raw: { from: real('[-1,1]') },
        construct: { 'y[0]': 'from', 'y[j+1]': 'max(-1, min(1, y[j] - step[j]*g[j]))' },
        regimes: { 'tight: no round': { sizes: { n: [0, 0] } } },
      },
    },
  },

  instances: {
    sizes: { k: [0, 3], t: [0, 9], n: [0, 9] },
    draw: { C: { oneOf: ['5/2', 3, 5, 10] } },
    construct: {
      'phase[0]': '0',
      'phase[j+1]': '(phase[j] + 1)*indicator(phase[j] < 2)',
      'g[i in nat]': '(C + 1)*indicator(phase[i] < 1) - 1',
    },
  },

  controls: {
    'sums for C below two': {
      part: 'sums',
      hypotheses: { 'C above two': 'C < 2' },
      counterexample: { C: '3/2', n: 3 },
      instances: { draw: { C: { oneOf: ['1/2', 1, '3/2'] } }, sizes: { n: [3, 9] } },
      because: 'the slopes of a cycle add up to C - 2 < 0',
    },
    'sums within two thirds of C': {
      part: 'sums',
      states: 'forall(n in nat, abs(sum(t in range(n), g[t]) - (C - 2)*n/3) <= 2/3*C)',
      counterexample: { C: 3, n: 1 },
      instances: { sizes: { n: [1, 2] } },
      because: 'after the steep loss they are 2 (C + 1)/3 above',
    },
    'half of the steps': {
      part: 'regret from below',
      states: 'forall(n in nat, -sum(t in range(n), step[t])/2 <= sum(t in range(n), g[t]*(y[t] + 1)))',
      counterexample: { C: 3, y: [-1, -1, 0], step: ['1/4', 1, '1/4'], n: 3 },
      instances: {
        sizes: { n: [3, 3] },
        construct: { from: '-1', 'step[j in nat]': '1/8 + 7/8*indicator(abs(j - 1) < 1)' },
      },
      because: 'from -1 the first flat loss alone costs as much as its step is long',
    },
  },
});
