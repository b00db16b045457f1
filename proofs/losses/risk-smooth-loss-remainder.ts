/**
 * # The risk of a smooth loss is differentiable, with a quadratic remainder
 *
 * For a loss l(s, y), differentiable in the prediction s with a slope that is Lipschitz with constant beta, and any law of the data:
 * |R(f + h) - R(f) - E l'(f, Y) h| <= beta/2 E h^2, for square-integrable f and h. That l(f, Y) is integrable follows from growth: it is
 * enough that l(0, Y) is integrable and l'(0, Y) square-integrable (the ledger assumed that of the risk, too). For the logistic loss
 * log(1 + exp(-y s)) with labels -1 and 1 the remainder lies between 0 and E h^2/8, and no smaller constant than 1/8 will do. The hinge loss has a
 * quadratic remainder with no constant, whatever is taken for its slope at the kink.
 * Not claimed: strong convexity, which the logistic loss does not have (see `controls`).
 */
import {
  algebra,
  array,
  both,
  calculus,
  cases,
  differentiable,
  have,
  hypothesis,
  law,
  lemma,
  monotone,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

const itself = 'risk-smooth-loss-remainder';
const remainder = (s: string, h: string, y: string) =>
  `l(${s} + ${h}, ${y}) - l(${s}, ${y}) - slope(${s}, ${y})*${h}`;
const triangle = (x: string, y: string) => lemma('absolute-value-bounds', { part: 'triangle', at: { x, y } });

/** A loss whose slope is Lipschitz. */
const given = {
  l: differentiable(['R', 'R', 'R'], ['slope', null]),
  beta: real('nonnegative'),
};
const smooth = {
  smooth: 'forall(s in R, t in R, y in R, abs(slope(s, y) - slope(t, y)) <= beta*abs(s - t))',
};
const parabolas = {
  draw: { beta: { between: [0, 4] } },
  raw: { center: real(), share: real('[-1,1]') },
  models: {
    l: ['map(s in R, y in R, share*beta/2*(s - y)^2 + center*s)', 'map(s in R, y in R, beta*y + center*s)'],
  },
  regimes: {
    'tight: a parabola': { models: { l: 'map(s in R, y in R, beta/2*(s - y)^2)' } },
    'tight: a parabola turned over': { models: { l: 'map(s in R, y in R, y*s - beta/2*s^2)' } },
  },
} as const;
const any = { given, hypotheses: smooth, instances: parabolas };

/** Data under any law, a prediction F and its change H. */
const data = {
  Law: law('inputs with their labels'),
  Y: array('Law'),
  F: array('Law', { is: 'square-integrable' }),
  H: array('Law', { is: 'square-integrable' }),
  loss_0: array('Law', { is: 'integrable' }),
  slope_0: array('Law', { is: 'square-integrable' }),
};
const atZero = {
  'loss at 0': 'forall(z in Law, l(0, Y[z]) == loss_0[z])',
  'slope at 0': 'forall(z in Law, slope(0, Y[z]) == slope_0[z])',
};

/** The logistic loss of a margin, and its slope. */
const where = { 'loss(margin in R)': 'log(1 + exp(-margin))', 'slope(margin in R)': '-1/(1 + exp(margin))' };
const labelled = {
  Law: law('inputs with their labels'),
  Y: array('Law', { is: 'bounded' }),
  F: array('Law', { is: 'square-integrable' }),
  H: array('Law', { is: 'square-integrable' }),
};
const labels = { labels: 'forall(z in Law, Y[z]^2 == 1)' };
/** In the order of a proof that reaches a bound of a mean: what has a mean at all. */
const integrable = [
  have('one more', 'forall(u in R, 1 + exp(abs(u)) <= 2*exp(abs(u)))', [
    ['<=', '1 + abs(u) + exp(abs(u))', sign()],
    ['<=', 'exp(abs(u)) + exp(abs(u))', lemma('exponential-at-least-linear', { part: 'bound' })],
    ['==', 'rhs', algebra()],
  ]),
  have('losses', 'forall(t in R, abs(log(1 + exp(-t))) <= log(2) + abs(t))', [
    ['==', 'log(1 + exp(-t))', algebra()],
    ['<=', 'log(1 + exp(abs(t)))', lemma('absolute-value-bounds', { part: 'above', at: { x: '-t' } })],
    ['<=', 'log(2*exp(abs(t)))', hypothesis('one more')],
    ['==', 'rhs', algebra()],
  ]),
  have('slopes', 'forall(t in R, abs(-1/(1 + exp(t))) <= 1)', [
    ['==', '1/(1 + exp(t))', algebra()],
    ['<=', 'rhs', sign('exp(t)/(1 + exp(t))')],
  ]),
];
const signs = {
  sizes: { Law: [1, 3] },
  raw: { side: array('Law') },
  construct: { 'Y[z in Law]': '2*indicator(0 <= side[z]) - 1' },
} as const;

export default proof({
  id: itself,
  title: 'The risk of a smooth loss is differentiable, with a quadratic remainder',
  sources: [
    {
      document: 'foundations-book',
      section: 'Risk functional as a map on a function space, Fréchet differentiability',
      relation: 'made precise',
    },
  ],
  references: ['nesterov2018, Lemma 1.2.3'],

  given: {},

  parts: {
    below: {
      ...any,
      states: `forall(s in R, h in R, y in R, ${remainder('s', 'h', 'y')} <= beta/2*h^2)`,
      derivation: [
        monotone('along the segment', {
          variable: 'r',
          from: '0',
          to: '1',
          of: 'l(s + r*h, y) - r*slope(s, y)*h - r^2*beta/2*h^2',
          derivative: '<= 0',
          proof: [
            ['==', '(slope(s + r*h, y) - slope(s, y))*h - r*beta*h^2', algebra()],
            [
              '<=',
              'abs((slope(s + r*h, y) - slope(s, y))*h) - r*beta*h^2',
              lemma('absolute-value-bounds', {
                part: 'above',
                at: { x: '(slope(s + r*h, y) - slope(s, y))*h' },
              }),
            ],
            ['==', 'abs(slope(s + r*h, y) - slope(s, y))*abs(h) - r*beta*h^2', algebra()],
            ['<=', 'beta*abs(s + r*h - s)*abs(h) - r*beta*h^2', hypothesis('smooth')],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'l(s + 1*h, y) - 1*slope(s, y)*h - 1^2*beta/2*h^2 - l(s, y) + beta/2*h^2', algebra()],
        [
          '<=',
          'l(s + 0*h, y) - 0*slope(s, y)*h - 0^2*beta/2*h^2 - l(s, y) + beta/2*h^2',
          hypothesis('along the segment'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    above: {
      ...any,
      states: `forall(s in R, h in R, y in R, -beta/2*h^2 <= ${remainder('s', 'h', 'y')})`,
      derivation: [
        monotone('along the segment', {
          variable: 'r',
          from: '0',
          to: '1',
          of: 'l(s + r*h, y) - r*slope(s, y)*h + r^2*beta/2*h^2',
          derivative: '>= 0',
          proof: [
            ['==', '(slope(s + r*h, y) - slope(s, y))*h + r*beta*h^2', algebra()],
            [
              '>=',
              '-abs((slope(s + r*h, y) - slope(s, y))*h) + r*beta*h^2',
              lemma('absolute-value-bounds', {
                part: 'below',
                at: { x: '(slope(s + r*h, y) - slope(s, y))*h' },
              }),
            ],
            ['==', '-abs(slope(s + r*h, y) - slope(s, y))*abs(h) + r*beta*h^2', algebra()],
            ['>=', '-beta*abs(s + r*h - s)*abs(h) + r*beta*h^2', hypothesis('smooth')],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'l(s + 0*h, y) - 0*slope(s, y)*h + 0^2*beta/2*h^2 - l(s, y) - beta/2*h^2', algebra()],
        [
          '<=',
          'l(s + 1*h, y) - 1*slope(s, y)*h + 1^2*beta/2*h^2 - l(s, y) - beta/2*h^2',
          hypothesis('along the segment'),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    remainder: {
      ...any,
      states: `forall(s in R, h in R, y in R, abs(${remainder('s', 'h', 'y')}) <= beta/2*h^2)`,
      derivation: [['<=', 'rhs', lemma(itself, { part: 'below' }), lemma(itself, { part: 'above' })]],
    },
    growth: {
      ...any,
      states: 'forall(s in R, y in R, abs(l(s, y)) <= abs(l(0, y)) + abs(slope(0, y))*abs(s) + beta/2*s^2)',
      derivation: [
        ['==', 'abs(l(0, y) + slope(0, y)*s + (l(0 + s, y) - l(0, y) - slope(0, y)*s))', algebra()],
        [
          '<=',
          'abs(l(0, y) + slope(0, y)*s) + abs(l(0 + s, y) - l(0, y) - slope(0, y)*s)',
          triangle('l(0, y) + slope(0, y)*s', 'l(0 + s, y) - l(0, y) - slope(0, y)*s'),
        ],
        [
          '<=',
          'abs(l(0, y)) + abs(slope(0, y)*s) + abs(l(0 + s, y) - l(0, y) - slope(0, y)*s)',
          triangle('l(0, y)', 'slope(0, y)*s'),
        ],
        [
          '==',
          'abs(l(0, y)) + abs(slope(0, y))*abs(s) + abs(l(0 + s, y) - l(0, y) - slope(0, y)*s)',
          algebra(),
        ],
        ['<=', 'rhs', lemma(itself, { part: 'remainder', at: { s: '0', h: 's' } })],
      ],
    },
    'growth of the slope': {
      ...any,
      states: 'forall(s in R, y in R, abs(slope(s, y)) <= abs(slope(0, y)) + beta*abs(s))',
      derivation: [
        ['==', 'abs(slope(0, y) + (slope(s, y) - slope(0, y)))', algebra()],
        [
          '<=',
          'abs(slope(0, y)) + abs(slope(s, y) - slope(0, y))',
          triangle('slope(0, y)', 'slope(s, y) - slope(0, y)'),
        ],
        ['<=', 'abs(slope(0, y)) + beta*abs(s - 0)', hypothesis('smooth')],
        ['==', 'rhs', algebra()],
      ],
    },
    'any law': {
      given: { ...given, ...data },
      hypotheses: { ...smooth, ...atZero },
      states: `abs(E(z in Law, l(F[z] + H[z], Y[z])) - E(z in Law, l(F[z], Y[z])) - E(z in Law, slope(F[z], Y[z])*H[z])) <= beta/2*E(z in Law, H[z]^2)`,
      derivation: [
        have(
          'integrable losses',
          'forall(z in Law, s in R, abs(l(s, Y[z])) <= abs(loss_0[z]) + abs(slope_0[z])*abs(s) + beta/2*s^2)',
          [
            [
              '<=',
              'abs(l(0, Y[z])) + abs(slope(0, Y[z]))*abs(s) + beta/2*s^2',
              lemma(itself, { part: 'growth' }),
            ],
            ['==', 'abs(loss_0[z]) + abs(slope(0, Y[z]))*abs(s) + beta/2*s^2', hypothesis('loss at 0')],
            ['==', 'rhs', hypothesis('slope at 0')],
          ],
        ),
        have(
          'square-integrable slopes',
          'forall(z in Law, s in R, abs(slope(s, Y[z])) <= abs(slope_0[z]) + beta*abs(s))',
          [
            ['<=', 'abs(slope(0, Y[z])) + beta*abs(s)', lemma(itself, { part: 'growth of the slope' })],
            ['==', 'rhs', hypothesis('slope at 0')],
          ],
        ),
        ['==', `abs(E(z in Law, ${remainder('F[z]', 'H[z]', 'Y[z]')}))`, algebra()],
        ['<=', `E(z in Law, abs(${remainder('F[z]', 'H[z]', 'Y[z]')}))`, sign()],
        ['<=', 'E(z in Law, beta/2*H[z]^2)', lemma(itself, { part: 'remainder' })],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...parabolas,
        sizes: { Law: [1, 3] },
        construct: { 'loss_0[z in Law]': 'l(0, Y[z])', 'slope_0[z in Law]': 'slope(0, Y[z])' },
      },
    },
    'logistic slopes rise': {
      where,
      given: { s: real(), t: real() },
      hypotheses: { ordered: 's <= t' },
      states: 'slope(s) <= slope(t)',
      derivation: [
        monotone('rising', {
          variable: 'r',
          from: 's',
          to: 't',
          of: '-1/(1 + exp(r))',
          derivative: '>= 0',
          proof: [
            ['==', 'exp(r)/(1 + exp(r))^2', calculus()],
            ['>=', 'rhs', sign()],
          ],
        }),
        ['==', '-1/(1 + exp(s))', unfold('slope')],
        ['<=', '-1/(1 + exp(t))', hypothesis('rising')],
        ['==', 'rhs', unfold('slope')],
      ],
      instances: { raw: { gap: real('nonnegative') }, construct: { t: 's + gap' } },
    },
    'by at most a quarter': {
      where,
      given: { s: real(), t: real() },
      hypotheses: { ordered: 's <= t' },
      states: 'slope(t) - slope(s) <= (t - s)/4',
      derivation: [
        monotone('falling', {
          variable: 'r',
          from: 's',
          to: 't',
          of: '-1/(1 + exp(r)) - r/4',
          derivative: '<= 0',
          proof: [
            ['==', 'exp(r)/(1 + exp(r))^2 - 1/4', calculus()],
            ['==', '-1/4*((1 - exp(r))/(1 + exp(r)))^2', algebra()],
            ['<=', 'rhs', sign()],
          ],
        }),
        ['==', '(-1/(1 + exp(t)) - t/4) + t/4 + 1/(1 + exp(s))', unfold('slope')],
        ['<=', '(-1/(1 + exp(s)) - s/4) + t/4 + 1/(1 + exp(s))', hypothesis('falling')],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        raw: { gap: real('nonnegative') },
        draw: { gap: { between: [0, 4] } },
        construct: { t: 's + gap' },
        regimes: { 'tight: around 0': { construct: { s: '-min(gap, 1/8)', t: 'min(gap, 1/8)' } } },
      },
    },
    'logistic loss above its tangents': {
      where,
      given: { s: real(), h: real() },
      states: 'loss(s) + slope(s)*h <= loss(s + h)',
      derivation: [
        have('rise', 'forall(r in R, 0 <= r, 0 <= h*(slope(s + r*h) - slope(s)))', [
          cases(
            '0 <= h',
            [
              [
                '<=',
                'rhs',
                lemma(itself, { part: 'logistic slopes rise', at: { s: 's', t: 's + r*h' }, times: 'h' }),
              ],
            ],
            [
              [
                '<=',
                '(-h)*(slope(s) - slope(s + r*h))',
                lemma(itself, { part: 'logistic slopes rise', at: { s: 's + r*h', t: 's' }, times: '-h' }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        monotone('rising', {
          variable: 'r',
          from: '0',
          to: '1',
          of: 'log(1 + exp(-(s + r*h))) - r*h*slope(s)',
          derivative: '>= 0',
          proof: [
            ['==', '-h*exp(-(s + r*h))/(1 + exp(-(s + r*h))) - h*slope(s)', calculus()],
            ['==', 'h*(-1/(1 + exp(s + r*h)) - slope(s))', algebra()],
            ['==', 'h*(slope(s + r*h) - slope(s))', unfold('slope')],
            ['>=', 'rhs', hypothesis('rise')],
          ],
        }),
        ['==', 'log(1 + exp(-(s + 0*h))) - 0*h*slope(s) + slope(s)*h', unfold('loss')],
        ['<=', 'log(1 + exp(-(s + 1*h))) - 1*h*slope(s) + slope(s)*h', hypothesis('rising')],
        ['==', 'rhs', unfold('loss')],
      ],
      instances: { regimes: { 'tight: no step': { construct: { h: '0' } } } },
    },
    'by at most an eighth': {
      where,
      given: { s: real(), h: real() },
      states: 'loss(s + h) <= loss(s) + slope(s)*h + h^2/8',
      derivation: [
        have('rise', 'forall(r in R, 0 <= r, h*(slope(s + r*h) - slope(s)) <= r*h^2/4)', [
          cases(
            '0 <= h',
            [
              [
                '<=',
                'h*((s + r*h - s)/4)',
                lemma(itself, { part: 'by at most a quarter', at: { s: 's', t: 's + r*h' }, times: 'h' }),
              ],
              ['==', 'rhs', algebra()],
            ],
            [
              ['==', '(-h)*(slope(s) - slope(s + r*h))', algebra()],
              [
                '<=',
                '(-h)*((s - (s + r*h))/4)',
                lemma(itself, { part: 'by at most a quarter', at: { s: 's + r*h', t: 's' }, times: '-h' }),
              ],
              ['==', 'rhs', algebra()],
            ],
          ),
        ]),
        monotone('falling', {
          variable: 'r',
          from: '0',
          to: '1',
          of: 'log(1 + exp(-(s + r*h))) - r*h*slope(s) - r^2*h^2/8',
          derivative: '<= 0',
          proof: [
            ['==', '-h*exp(-(s + r*h))/(1 + exp(-(s + r*h))) - h*slope(s) - r*h^2/4', calculus()],
            ['==', 'h*(-1/(1 + exp(s + r*h)) - slope(s)) - r*h^2/4', algebra()],
            ['==', 'h*(slope(s + r*h) - slope(s)) - r*h^2/4', unfold('slope')],
            ['<=', 'r*h^2/4 - r*h^2/4', hypothesis('rise')],
            ['==', 'rhs', algebra()],
          ],
        }),
        ['==', 'log(1 + exp(-(s + 1*h))) - 1*h*slope(s) - 1^2*h^2/8 + slope(s)*h + h^2/8', unfold('loss')],
        [
          '<=',
          'log(1 + exp(-(s + 0*h))) - 0*h*slope(s) - 0^2*h^2/8 + slope(s)*h + h^2/8',
          hypothesis('falling'),
        ],
        ['==', 'rhs', unfold('loss')],
      ],
      instances: {
        draw: { s: { between: [-4, 4] }, h: { between: [-4, 4] } },
        regimes: {
          'tight: no step': { construct: { h: '0' } },
          'tight: a short step from 0': {
            raw: { share: real('[-1,1]') },
            construct: { s: '0', h: 'share/4' },
          },
        },
      },
    },
    'logistic risk above its tangents, any law': {
      where,
      given: labelled,
      hypotheses: labels,
      states:
        'E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) <= E(z in Law, loss(Y[z]*(F[z] + H[z])))',
      derivation: [
        ...integrable,
        ['==', 'E(z in Law, loss(Y[z]*F[z]) + slope(Y[z]*F[z])*(Y[z]*H[z]))', algebra()],
        [
          '<=',
          'E(z in Law, loss(Y[z]*F[z] + Y[z]*H[z]))',
          lemma(itself, { part: 'logistic loss above its tangents' }),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: { ...signs, regimes: { 'tight: no step': { construct: { 'H[z in Law]': '0' } } } },
    },
    'by at most an eighth, any law': {
      where,
      given: labelled,
      hypotheses: labels,
      states:
        'E(z in Law, loss(Y[z]*(F[z] + H[z]))) <= E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + 1/8*E(z in Law, H[z]^2)',
      derivation: [
        ...integrable,
        ['==', 'E(z in Law, loss(Y[z]*F[z] + Y[z]*H[z]))', algebra()],
        [
          '<=',
          'E(z in Law, loss(Y[z]*F[z]) + slope(Y[z]*F[z])*(Y[z]*H[z]) + (Y[z]*H[z])^2/8)',
          lemma(itself, { part: 'by at most an eighth' }),
        ],
        [
          '==',
          'E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + E(z in Law, Y[z]^2*H[z]^2)/8',
          algebra(),
        ],
        [
          '==',
          'E(z in Law, loss(Y[z]*F[z])) + E(z in Law, slope(Y[z]*F[z])*(Y[z]*H[z])) + E(z in Law, 1*H[z]^2)/8',
          hypothesis('labels'),
        ],
        ['==', 'rhs', algebra()],
      ],
      instances: {
        ...signs,
        draw: { F: { between: [-2, 2] }, H: { between: [-2, 2] } },
        regimes: {
          'tight: a short step from 0': { construct: { 'F[z in Law]': '0', 'H[z in Law]': '1/8' } },
        },
      },
    },
    'one eighth is best': {
      where,
      given: { c: real() },
      hypotheses: { less: 'c < 1/8' },
      states: 'exists(h in R, loss(0) + slope(0)*h + c*h^2 < loss(h))',
      derivation: [
        have(
          'rise',
          'forall(r in R, 0 <= r, (0 <= 1/2 - 1/(1 + exp(r))) and (1/2 - 1/(1 + exp(r)) <= r/4))',
          [
            both(
              [
                ['==', 'slope(0) - slope(0)', algebra()],
                [
                  '<=',
                  'slope(r) - slope(0)',
                  lemma(itself, { part: 'logistic slopes rise', at: { s: '0', t: 'r' } }),
                ],
                ['==', 'rhs', unfold('slope')],
              ],
              [
                ['==', 'slope(r) - slope(0)', unfold('slope')],
                ['<=', '(r - 0)/4', lemma(itself, { part: 'by at most a quarter' })],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        have('third power', 'forall(t in R, 0 <= t, 0 <= 1/2 - 1/(1 + exp(t)) - t/4 + t^3/48)', [
          monotone('rising', {
            variable: 'r',
            from: '0',
            to: 't',
            of: '1/2 - 1/(1 + exp(r)) - r/4 + r^3/48',
            derivative: '>= 0',
            proof: [
              ['==', 'exp(r)/(1 + exp(r))^2 - 1/4 + r^2/16', calculus()],
              ['==', '(r/4 - (1/2 - 1/(1 + exp(r))))*(r/4 + (1/2 - 1/(1 + exp(r))))', algebra()],
              ['>=', 'rhs', hypothesis('rise', { times: 'r/4 + (1/2 - 1/(1 + exp(r)))' })],
            ],
          }),
          ['==', '1/2 - 1/(1 + exp(0)) - 0/4 + 0^3/48', algebra()],
          ['<=', 'rhs', hypothesis('rising')],
        ]),
        have('fourth power', 'forall(t in R, 0 <= t, loss(0) + slope(0)*t + t^2/8 - t^4/192 <= loss(t))', [
          monotone('rising', {
            variable: 'r',
            from: '0',
            to: 't',
            of: 'log(1 + exp(-r)) + r/2 - r^2/8 + r^4/192',
            derivative: '>= 0',
            proof: [
              ['==', '-exp(-r)/(1 + exp(-r)) + 1/2 - r/4 + r^3/48', calculus()],
              ['==', '1/2 - 1/(1 + exp(r)) - r/4 + r^3/48', algebra()],
              ['>=', 'rhs', hypothesis('third power')],
            ],
          }),
          ['==', 'log(1 + exp(-0)) + 0/2 - 0^2/8 + 0^4/192 - t/2 + t^2/8 - t^4/192', unfold('loss', 'slope')],
          ['<=', 'log(1 + exp(-t)) + t/2 - t^2/8 + t^4/192 - t/2 + t^2/8 - t^4/192', hypothesis('rising')],
          ['==', 'rhs', unfold('loss')],
        ]),
        have('above c', 'forall(h in R, 0 < h, h <= 1, h <= 1/8 - c, c < 1/8 - h^2/192)', [
          ['<=', '1/8 - h', hypothesis('assumed-3')],
          ['<', 'rhs', sign('h*(1 - h) + 191/192*h^2')],
        ]),
        witness({ h: 'min(1, 1/8 - c)' }),
        [
          '<',
          'loss(0) + slope(0)*min(1, 1/8 - c) + (1/8 - min(1, 1/8 - c)^2/192)*min(1, 1/8 - c)^2',
          hypothesis('above c'),
        ],
        ['==', 'loss(0) + slope(0)*min(1, 1/8 - c) + min(1, 1/8 - c)^2/8 - min(1, 1/8 - c)^4/192', algebra()],
        ['<=', 'rhs', hypothesis('fourth power')],
      ],
      instances: {
        raw: { gap: real('positive') },
        construct: { c: '1/8 - gap', h: 'min(1, 1/8 - c)' },
        regimes: { 'tight: half a percent less': { construct: { c: '1/8*(1 - 1/200)' } } },
      },
    },
    'no constant for the hinge loss': {
      given: { c: real(), kink: real() },
      states: 'exists(h in R, c*h^2 < abs(max(0, -h) - kink*h))',
      derivation: [
        cases(
          'kink == 0',
          [
            witness({ h: '-1/(1 + abs(c))' }),
            [
              '<=',
              'abs(c)*(-1/(1 + abs(c)))^2',
              lemma('absolute-value-bounds', { part: 'above', at: { x: 'c' } }),
            ],
            ['<', '1/(1 + abs(c))', sign('1/(1 + abs(c))^2')],
            ['==', 'abs(max(0, 1/(1 + abs(c))) - 0*(-1/(1 + abs(c))))', algebra()],
            ['==', 'rhs', hypothesis('case')],
          ],
          [
            witness({ h: 'abs(kink)/(1 + abs(c))' }),
            [
              '<=',
              'abs(c)*(abs(kink)/(1 + abs(c)))^2',
              lemma('absolute-value-bounds', { part: 'above', at: { x: 'c' } }),
            ],
            ['<', 'abs(kink)^2/(1 + abs(c))', sign('abs(kink)^2/(1 + abs(c))^2')],
            ['==', 'abs(kink*(abs(kink)/(1 + abs(c))))', algebra()],
            ['==', 'abs(max(0, -(abs(kink)/(1 + abs(c)))) - kink*(abs(kink)/(1 + abs(c))))', algebra()],
          ],
        ),
      ],
      instances: { construct: { h: '(indicator(kink != 0)*abs(kink) - indicator(kink == 0))/(1 + abs(c))' } },
    },
  },

  controls: {
    'half the constant': {
      part: 'below',
      replace: ['beta/2', 'beta/4'],
      counterexample: { beta: 1, s: 0, h: 1, y: 0, l: 'map(s in R, y in R, 1/2*s^2)' },
      because: 's^2/2 has the remainder h^2/2',
    },
    'convex losses alone': {
      part: 'above',
      replace: ['-beta/2*h^2', '0'],
      counterexample: { beta: 1, s: 0, h: 1, y: 0, l: 'map(s in R, y in R, -1/2*s^2)' },
      because: '-s^2/2 has the remainder -h^2/2',
    },
    'one percent less': {
      part: 'remainder',
      replace: ['beta/2*h^2', '99/200*beta*h^2'],
      counterexample: { beta: 1, s: 0, h: 1, y: 0, l: 'map(s in R, y in R, 1/2*s^2)' },
      because: 's^2/2 has the remainder h^2/2',
    },
    'not smooth': {
      part: 'remainder',
      without: ['smooth'],
      counterexample: { beta: 1, s: 0, h: 1, y: 0, l: 'map(s in R, y in R, s^2)' },
      instances: { models: { l: 'map(s in R, y in R, beta*(s - y)^2 + s^2)' } },
      because: 's^2 has the remainder h^2, and the slope 2 s',
    },
    'growth without the slope at 0': {
      part: 'growth',
      replace: ['abs(slope(0, y))*abs(s) + ', ''],
      counterexample: { beta: 0, s: 1, y: 0, l: 'map(s in R, y in R, s)' },
      because: 'a linear loss has beta = 0',
    },
    'bounded slopes': {
      part: 'growth of the slope',
      replace: [' + beta*abs(s)', ''],
      counterexample: { beta: 1, s: 1, y: 0, l: 'map(s in R, y in R, 1/2*s^2)' },
      because: 'the slope s of s^2/2 is 0 at 0 only',
    },
    'half the constant, any law': {
      part: 'any law',
      replace: ['<= beta/2*', '<= beta/4*'],
      counterexample: {
        Law: [1],
        beta: 1,
        Y: [0],
        F: [0],
        H: [1],
        loss_0: [0],
        slope_0: [0],
        l: 'map(s in R, y in R, 1/2*s^2)',
      },
      because: 's^2/2 has the remainder h^2/2',
    },
    'steeper by a hundredth everywhere': {
      part: 'logistic slopes rise',
      states: 'slope(s) + (t - s)/100 <= slope(t)',
      counterexample: { s: 10, t: 11 },
      instances: { draw: { s: { between: [8, 12] } } },
      because: 'the curvature is 4.5e-5 at 10: the logistic loss is not strongly convex',
    },
    'by one percent less than a quarter': {
      part: 'by at most a quarter',
      replace: ['(t - s)/4', '99/400*(t - s)'],
      counterexample: { s: '-1/16', t: '1/16' },
      because: 'the curvature at 0 is a quarter',
    },
    'below its tangents': {
      part: 'logistic loss above its tangents',
      replace: ['<=', '>='],
      counterexample: { s: 0, h: 1 },
      because: 'log(1 + exp(-1)) is more than log 2 - 1/2',
    },
    'one sixteenth': {
      part: 'by at most an eighth',
      replace: ['h^2/8', 'h^2/16'],
      counterexample: { s: 0, h: '1/8' },
      because: 'the remainder 0.00195 is more than 0.00098',
    },
    'one percent less than an eighth': {
      part: 'by at most an eighth',
      replace: ['h^2/8', '99/800*h^2'],
      counterexample: { s: 0, h: '1/4' },
      because: 'the remainder at 0 is h^2/8 - h^4/192',
    },
    'a hinge with a quadratic remainder': {
      part: 'no constant for the hinge loss',
      states: 'forall(h in R, abs(max(0, -h) - kink*h) <= 5*h^2)',
      counterexample: { c: 0, kink: 0, h: '-1/8' },
      instances: { draw: { kink: { oneOf: [0, -1, '-1/2'] }, h: { between: [-1, 1] } }, construct: {} },
      because: '1/8 is more than 5/64',
    },
    'labels of any size': {
      part: 'by at most an eighth, any law',
      without: ['labels'],
      counterexample: { Law: [1], Y: [4], F: [0], H: ['1/8'] },
      instances: {
        raw: { share: array('Law', { is: '[-1,1]' }) },
        construct: { 'Y[z in Law]': '4', 'F[z in Law]': '0', 'H[z in Law]': 'share[z]/8' },
      },
      because: 'labels 4 multiply the remainder by almost 16',
    },
    'a risk below its tangents': {
      part: 'logistic risk above its tangents, any law',
      replace: ['<=', '>='],
      counterexample: { Law: [1], Y: [1], F: [0], H: [1] },
      because: 'log(1 + exp(-1)) is more than log 2 - 1/2',
    },
    'less than an eighth is enough': {
      part: 'one eighth is best',
      states: 'forall(h in R, loss(h) <= loss(0) + slope(0)*h + c*h^2)',
      counterexample: { c: '31/256', h: '1/4' },
      instances: { raw: { share: real('[0,1]') }, construct: { c: '1/16', h: '1/4 + share' } },
      because: 'at h = 1/4 the remainder is 0.1247 h^2',
    },
  },
});
