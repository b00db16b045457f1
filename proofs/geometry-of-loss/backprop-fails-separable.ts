/**
 * # Descent on the squared error of one tanh unit misclassifies separable data
 *
 * One unit tanh(w x + b), squared error, attainable targets t and -t with t = tanh(1). On the line there are 11 copies of x = 0 labelled -, one
 * x = 1 and 50 copies of x = 10 labelled +, separable by x > 1/2. Every (w, b) that classifies all points correctly, b < 0 < w + b, has
 * an error above 2.43, but (1/5, -1) has one of (t + tanh(4/5))^2 = 2.0324 (2.0323 in the document). So no point below the start is
 * separating: every method of descent misclassifies some point at all times, every minimising sequence from some index on, whereas the
 * perceptron makes at most 505 mistakes. Linear least squares on x = 0, 0, 1, 10 with targets -1, -1, 1, 1 gets x = 1 wrong, too.
 * Not claimed: where the minimum of the error is; that descent converges; other targets (with +-1 separating points are best).
 */
import {
  algebra,
  array,
  both,
  cases,
  choice,
  contradiction,
  have,
  hypothesis,
  type Instances,
  induction,
  interval,
  lemma,
  natural,
  nonemptySet,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const id = 'backprop-fails-separable';
const error = '11*(tanh(q) + t)^2 + (tanh(p + q) - t)^2 + 50*(tanh(10*p + q) - t)^2';
/** That the other class is on its side, b < 0, is not needed. */
const aboveOne = { 'class +': '0 < w + b' };

/** Points that classify all data correctly, down to w = 0 and out to w = 3. */
const separate = {
  raw: { share: real('(0,1)') },
  draw: { w: { between: [1 / 64, 3] } },
  construct: { b: '-share*w' },
} satisfies Instances;

export default proof({
  id,
  title: 'Descent on the squared error of one tanh unit misclassifies data that a line separates',
  sources: [
    {
      document: 'success-review',
      section: '3.B Single-Hidden-Layer Optimality (counter-examples)',
      relation: 'amended',
    },
  ],
  references: ['brady1989', 'sontag1989', 'novikoff1962'],

  given: {},
  where: {
    t: 'tanh(1)',
    'loss(p in R, q in R)': error,
    'squares(p in R, q in R)': '2*(q + 1)^2 + (p + q - 1)^2 + (10*p + q - 1)^2',
  },

  parts: {
    'error at the start': {
      states: 'loss(1/5, -1) == (t + tanh(4/5))^2',
      derivation: [
        ['==', '11*(tanh(-1) + t)^2 + (tanh(-4/5) - t)^2 + 50*(tanh(1) - t)^2', unfold('loss')],
        ['==', '11*(tanh(-1) + tanh(1))^2 + (tanh(-4/5) - tanh(1))^2', unfold('t')],
        ['==', '(tanh(1) + tanh(4/5))^2', algebra()],
        ['==', 'rhs', unfold('t')],
      ],
    },
    'bound at the start': {
      states: 'loss(1/5, -1) < 20325/10000',
      derivation: [
        ['==', '(t + tanh(4/5))^2', lemma(id, { part: 'error at the start' })],
        ['==', '(tanh(1) + tanh(4/5))^2', unfold('t')],
        ['<', 'rhs', interval()],
      ],
      slack: 'the value is 2.03242 to five digits',
    },
    'separating points': {
      given: { w: real(), b: real() },
      hypotheses: aboveOne,
      states: '243/100 < loss(w, b)',
      derivation: [
        cases(
          '3/10 <= w',
          [
            have('far', '27/10 <= 10*w + b', [
              ['<=', '9*w', hypothesis('case')],
              ['<=', '9*w + (w + b)', hypothesis('class +')],
              ['==', 'rhs', algebra()],
            ]),
            have('high', 'tanh(27/10) <= tanh(10*w + b)', [['<=', 'rhs', hypothesis('far')]]),
            have('gap', '0 <= tanh(27/10) - tanh(1)', [['<=', 'rhs', interval()]]),
            ['<', '50*(tanh(27/10) - tanh(1))^2', interval()],
            ['<=', '50*(tanh(10*w + b) - tanh(1))^2', hypothesis('high')],
            [
              '<=',
              '11*(tanh(b) + tanh(1))^2 + (tanh(w + b) - tanh(1))^2 + 50*(tanh(10*w + b) - tanh(1))^2',
              sign(),
            ],
            ['==', 'rhs', unfold('loss', 't')],
          ],
          [
            have('near', '-3/10 <= b', [
              ['<=', '-w', hypothesis('case')],
              ['<=', '-w + (w + b)', hypothesis('class +')],
              ['==', 'rhs', algebra()],
            ]),
            have('not low', 'tanh(-3/10) <= tanh(b)', [['<=', 'rhs', hypothesis('near')]]),
            have('gap', '0 <= tanh(-3/10) + tanh(1)', [['<=', 'rhs', interval()]]),
            ['<', '11*(tanh(-3/10) + tanh(1))^2', interval()],
            ['<=', '11*(tanh(b) + tanh(1))^2', hypothesis('not low')],
            [
              '<=',
              '11*(tanh(b) + tanh(1))^2 + (tanh(w + b) - tanh(1))^2 + 50*(tanh(10*w + b) - tanh(1))^2',
              sign(),
            ],
            ['==', 'rhs', unfold('loss', 't')],
          ],
        ),
      ],
      instances: {
        ...separate,
        regimes: { 'the other class on the wrong side': { construct: { b: 'share' } } },
      },
      slack: 'the least error of separating points is about 2.84, near (2, -1)',
    },
    'no separating point below the start': {
      given: { w: real(), b: real() },
      hypotheses: aboveOne,
      states: 'loss(1/5, -1) < loss(w, b)',
      derivation: [
        ['<', '20325/10000', lemma(id, { part: 'bound at the start' })],
        ['<', '243/100', sign()],
        ['<', 'rhs', lemma(id, { part: 'separating points' })],
      ],
      instances: {
        ...separate,
        regimes: { 'the other class on the wrong side': { construct: { b: 'share' } } },
      },
      slack: 'the error is 2.03 at the start and above 2.43 at separating points',
    },
    descent: {
      given: { w: array('nat'), b: array('nat') },
      hypotheses: {
        start: 'loss(w[0], b[0]) <= loss(1/5, -1)',
        'no ascent': 'forall(k in nat, loss(w[k+1], b[k+1]) <= loss(w[k], b[k]))',
      },
      states: 'forall(k in nat, b[k] < 0, w[k] + b[k] <= 0)',
      derivation: [
        have('below the start', 'forall(m in nat, loss(w[m], b[m]) <= loss(1/5, -1))', [
          induction('m', {
            base: [['<=', 'rhs', hypothesis('start')]],
            step: [
              ['<=', 'loss(w[m], b[m])', hypothesis('no ascent')],
              ['<=', 'rhs', hypothesis('induction')],
            ],
          }),
        ]),
        contradiction('0 < 0', [
          have('above', 'loss(1/5, -1) < loss(w[k], b[k])', [
            [
              '<',
              'rhs',
              lemma(id, { part: 'no separating point below the start', at: { w: 'w[k]', b: 'b[k]' } }),
            ],
          ]),
          ['<', 'loss(w[k], b[k]) - loss(1/5, -1)', hypothesis('above')],
          ['<=', 'loss(1/5, -1) - loss(1/5, -1)', hypothesis('below the start')],
          ['==', 'rhs', algebra()],
        ]),
      ],
      instances: {
        sizes: { k: [0, 3] },
        construct: {
          'w[k in nat]': '1/5 - (2 - (1/2)^k)/512',
          'b[k in nat]': '-1 + (2 - (1/2)^k)/32',
        },
      },
      slack: 'what is bounded by 0 is bounded by a negative number, too',
    },
    'minimising sequences': {
      given: { w: array('nat'), b: array('nat') },
      hypotheses: {
        minimising:
          'forall(eps in positive, exists(late in nat, forall(k in nat, late <= k, forall(u in R, v in R, loss(w[k], b[k]) <= loss(u, v) + eps))))',
      },
      states: 'exists(last in nat, forall(k in nat, last <= k, b[k] < 0, w[k] + b[k] <= 0))',
      derivation: [
        obtain('N', 'from there', hypothesis('minimising', { at: { eps: '3/10' } })),
        witness({ last: 'N' }),
        contradiction('0 < 0', [
          have('above', '243/100 < loss(w[k], b[k])', [
            ['<', 'rhs', lemma(id, { part: 'separating points', at: { w: 'w[k]', b: 'b[k]' } })],
          ]),
          ['<', 'loss(w[k], b[k]) - 243/100', hypothesis('above')],
          [
            '<=',
            'loss(1/5, -1) + 3/10 - 243/100',
            hypothesis('from there', { at: { k: 'k', u: '1/5', v: '-1' } }),
          ],
          ['<=', '20325/10000 + 3/10 - 243/100', lemma(id, { part: 'bound at the start' })],
          ['<=', 'rhs', algebra()],
        ]),
      ],
      instances: {
        sizes: { k: [0, 2] },
        raw: { near: real('[0,1]') },
        construct: { 'w[k in nat]': '1/5', 'b[k in nat]': '-1', N: '0', last: '0', late: '0', eps: '3' },
      },
      slack: 'what is bounded by 0 is bounded by a negative number, too',
    },
    'the perceptron': {
      given: {
        Data: nonemptySet('examples'),
        x: array('Data'),
        y: array('Data'),
        chosen: choice('nat', 'Data'),
        n: natural(),
      },
      where: {
        'w[0]': '0',
        'w[k+1]': 'w[k] + y[chosen[k]]*x[chosen[k]]',
        'b[0]': '0',
        'b[k+1]': 'b[k] + y[chosen[k]]',
      },
      hypotheses: {
        labels: 'forall(j in Data, y[j]^2 == 1)',
        'a separating line': 'forall(j in Data, 1 <= y[j]*(2*x[j] - 1))',
        'no further than 10': 'forall(j in Data, x[j]^2 <= 100)',
        'only mistakes': 'forall(k in range(n), y[chosen[k]]*(w[k]*x[chosen[k]] + b[k]) <= 0)',
      },
      states: 'n <= 505',
      derivation: [
        have('progress', 'forall(m in nat, m <= 2*w[m] - b[m])', [
          induction('m', {
            base: [['==', 'rhs', unfold('w', 'b')]],
            step: [
              ['<=', '2*w[m] - b[m] + 1', hypothesis('induction')],
              [
                '<=',
                '2*w[m] - b[m] + y[chosen[m]]*(2*x[chosen[m]] - 1)',
                hypothesis('a separating line', { at: { j: 'chosen[m]' } }),
              ],
              ['==', '2*(w[m] + y[chosen[m]]*x[chosen[m]]) - (b[m] + y[chosen[m]])', algebra()],
              ['==', 'rhs', unfold('w', 'b')],
            ],
          }),
        ]),
        have('slow growth', 'forall(m in nat, m <= n, w[m]^2 + b[m]^2 <= 101*m)', [
          induction('m', {
            base: [
              ['==', '0', unfold('w', 'b')],
              ['<=', 'rhs', algebra()],
            ],
            step: [
              have('earlier', 'm <= n', [
                ['<=', 'm + 1', sign()],
                ['<=', 'rhs', hypothesis('assumed')],
              ]),
              ['==', '(w[m] + y[chosen[m]]*x[chosen[m]])^2 + (b[m] + y[chosen[m]])^2', unfold('w', 'b')],
              [
                '==',
                'w[m]^2 + b[m]^2 + 2*(y[chosen[m]]*(w[m]*x[chosen[m]] + b[m])) + y[chosen[m]]^2*(x[chosen[m]]^2 + 1)',
                algebra(),
              ],
              [
                '==',
                'w[m]^2 + b[m]^2 + 2*(y[chosen[m]]*(w[m]*x[chosen[m]] + b[m])) + x[chosen[m]]^2 + 1',
                hypothesis('labels', { at: { j: 'chosen[m]' }, times: 'x[chosen[m]]^2 + 1' }),
              ],
              [
                '<=',
                'w[m]^2 + b[m]^2 + x[chosen[m]]^2 + 1',
                hypothesis('only mistakes', { at: { k: 'm' }, times: '2' }),
              ],
              ['<=', 'w[m]^2 + b[m]^2 + 101', hypothesis('no further than 10', { at: { j: 'chosen[m]' } })],
              ['<=', '101*m + 101', hypothesis('induction')],
              ['==', 'rhs', algebra()],
            ],
          }),
        ]),
        have('square', 'n*n <= 505*n', [
          have('product', '0 <= 2*w[n] - b[n]', [
            ['<=', 'n', sign()],
            ['<=', 'rhs', hypothesis('progress')],
          ]),
          ['<=', 'n*(2*w[n] - b[n])', hypothesis('progress', { times: 'n' })],
          ['<=', '(2*w[n] - b[n])*(2*w[n] - b[n])', hypothesis('progress', { times: '2*w[n] - b[n]' })],
          ['<=', '5*(w[n]^2 + b[n]^2)', sign('(w[n] + 2*b[n])^2')],
          ['<=', '5*(101*n)', hypothesis('slow growth')],
          ['==', 'rhs', algebra()],
        ]),
        cases(
          'n <= 505',
          [['<=', 'rhs', hypothesis('case')]],
          [
            have('positive', '0 < n', [
              ['<', '505', sign()],
              ['<', 'rhs', hypothesis('case')],
            ]),
            ['<=', 'rhs', hypothesis('square', { times: '1/n' })],
          ],
        ),
      ],
      instances: {
        sizes: { Data: [3, 3], n: [0, 3] },
        draw: {
          x: { tables: [[0, 1, 10]] },
          y: { tables: [[-1, 1, 1]] },
          chosen: {
            tables: Array.from({ length: 12 }, (_, n) => [0, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1].slice(0, n)),
          },
        },
      },
      slack: 'the bound holds for all such data; on these there are few mistakes',
    },
    'least squares': {
      given: { w: real(), b: real() },
      states:
        'squares(w, b) == squares(44/283, -121/283) + 2*(b + 121/283)^2 + (w - 44/283 + b + 121/283)^2 + (10*(w - 44/283) + b + 121/283)^2',
      derivation: [
        ['==', '2*(b + 1)^2 + (w + b - 1)^2 + (10*w + b - 1)^2', unfold('squares')],
        ['==', 'rhs', unfold('squares')],
      ],
    },
    'least squares, uniquely': {
      given: { w: real(), b: real() },
      hypotheses: { 'no worse': 'squares(w, b) <= squares(44/283, -121/283)' },
      states: '((w == 44/283) and (b == -121/283)) and (w + b < 0)',
      derivation: [
        have(
          'rest',
          '2*(b + 121/283)^2 + (w - 44/283 + b + 121/283)^2 + (10*(w - 44/283) + b + 121/283)^2 <= 0',
          [
            ['==', 'squares(w, b) - squares(44/283, -121/283)', lemma(id, { part: 'least squares' })],
            ['<=', 'squares(44/283, -121/283) - squares(44/283, -121/283)', hypothesis('no worse')],
            ['==', 'rhs', algebra()],
          ],
        ),
        have('bias', 'b + 121/283 == 0', [
          have('square', '(b + 121/283)^2 <= 0', [
            [
              '<=',
              '2*(b + 121/283)^2 + (w - 44/283 + b + 121/283)^2 + (10*(w - 44/283) + b + 121/283)^2',
              sign('(b + 121/283)^2 + (w - 44/283 + b + 121/283)^2 + (10*(w - 44/283) + b + 121/283)^2'),
            ],
            ['<=', 'rhs', hypothesis('rest')],
          ]),
          ['==', 'rhs', lemma('zero-square', { at: { x: 'b + 121/283' } })],
        ]),
        have('weight', 'w - 44/283 + b + 121/283 == 0', [
          have('square', '(w - 44/283 + b + 121/283)^2 <= 0', [
            [
              '<=',
              '2*(b + 121/283)^2 + (w - 44/283 + b + 121/283)^2 + (10*(w - 44/283) + b + 121/283)^2',
              sign(),
            ],
            ['<=', 'rhs', hypothesis('rest')],
          ]),
          ['==', 'rhs', lemma('zero-square', { at: { x: 'w - 44/283 + b + 121/283' } })],
        ]),
        have('value of b', 'b == -121/283', [
          ['==', 'b + 121/283 - 121/283', algebra()],
          ['==', 'rhs', hypothesis('bias')],
        ]),
        have('value of w', 'w == 44/283', [
          ['==', '(w - 44/283 + b + 121/283) - (b + 121/283) + 44/283', algebra()],
          ['==', '-(b + 121/283) + 44/283', hypothesis('weight')],
          ['==', 'rhs', hypothesis('bias', { times: '-1' })],
        ]),
        both(
          [both([['==', 'rhs', hypothesis('value of w')]], [['==', 'rhs', hypothesis('value of b')]])],
          [
            ['==', '44/283 - 121/283', hypothesis('value of w'), hypothesis('value of b')],
            ['<', 'rhs', sign()],
          ],
        ),
      ],
      instances: { construct: { w: '44/283', b: '-121/283' } },
      slack: 'x = 1 gets -77/283',
    },
    'the value in the document': {
      states: '(203242/100000 < (t + tanh(4/5))^2) and ((t + tanh(4/5))^2 < 203243/100000)',
      derivation: [
        both(
          [
            ['<', '(tanh(1) + tanh(4/5))^2', interval()],
            ['==', 'rhs', unfold('t')],
          ],
          [
            ['==', '(tanh(1) + tanh(4/5))^2', unfold('t')],
            ['<', 'rhs', interval()],
          ],
        ),
      ],
      slack: 'the value is 2.0324235',
    },
  },

  instances: {},

  controls: {
    'targets at the asymptotes': {
      part: 'no separating point below the start',
      where: { t: '1' },
      counterexample: { w: 20, b: -10 },
      instances: { construct: { w: '20', b: '-10' } },
      because:
        'with targets 1 and -1 the error at the start is 6.2 and falls to 0 on the ray through (2, -1)',
    },
    'one copy each': {
      part: 'no separating point below the start',
      where: { 'loss(p in R, q in R)': '(tanh(q) + t)^2 + (tanh(p + q) - t)^2 + (tanh(10*p + q) - t)^2' },
      counterexample: { w: 2, b: -1 },
      instances: { construct: { w: '2', b: '-1' } },
      because: '(2, -1) has the error (tanh(19) - t)^2 = 0.057',
    },
    'the perceptron fails, too': {
      part: 'the perceptron',
      replace: ['n <= 505', '505 < n'],
      counterexample: { Data: 3, x: [0, 1, 10], y: [-1, 1, 1], n: 1, chosen: [0] },
      because: 'with a margin of 1 it makes at most 5*101 mistakes',
    },
    'labels by the other side': {
      part: 'separating points',
      without: ['class +'],
      counterexample: { w: '1/5', b: -1 },
      instances: { construct: { w: '1/5', b: '-1' } },
      because: 'the start misclassifies x = 1',
    },
    'least squares gets it right': {
      part: 'least squares, uniquely',
      replace: ['w + b < 0', '0 < w + b'],
      counterexample: { w: '44/283', b: '-121/283' },
      because: 'x = 1 gets -77/283',
    },
  },
});
