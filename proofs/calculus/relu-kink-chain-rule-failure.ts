/**
 * # At the kink of relu no convention makes the chain rule right; away from it backpropagation is the derivative
 *
 * relu(x) - relu(-x) and relu(relu(x)) - relu(-x) are both x. With relu'(0) := c the chain rule gives 2c and c^2 + c for their slopes
 * at 0, and no c makes both 1. Off the kinks it is right: in a relu network of any depth and widths in which no pre-activation is 0 at
 * x, moving x along any line changes all units, within an explicit radius, by exactly t times what forward differentiation with
 * relu' = 1 or 0 says.
 * Not claimed: that inputs with a pre-activation of 0 are a null set (there is no Lebesgue measure in the language).
 */
import {
  algebra,
  array,
  both,
  by,
  cases,
  family,
  have,
  hypothesis,
  induction,
  lemma,
  proof,
  real,
  sign,
  unfold,
} from 'lemmata';

const reach = 'min(q in I[l+1], abs(z[l,q])/(1 + abs(change[l,q])))';

export default proof({
  id: 'relu-kink-chain-rule-failure',
  title: 'At the kink of relu no convention makes the chain rule right; away from it backpropagation is',
  sources: [
    {
      document: 'foundations-article',
      section: 'Backpropagation and the Chain Rule',
      relation: 'amended',
    },
  ],
  references: ['bolte2021', 'kakade2018'],

  given: { x: real(), c: real() },
  where: {
    // The slope of relu, c by convention at 0.
    'slope(u in R)': 'indicator(u > 0) + c*indicator(u == 0)',
    'plain(u in R)': 'relu(u) - relu(-u)',
    'nested(u in R)': 'relu(relu(u)) - relu(-u)',
    'plain_slope(u in R)': 'slope(u)*1 - slope(-u)*(-1)',
    'nested_slope(u in R)': 'slope(relu(u))*(slope(u)*1) - slope(-u)*(-1)',
  },

  parts: {
    'both are the identity': {
      states: '(plain(x) == x) and (nested(x) == x)',
      derivation: [
        cases(
          '0 <= x',
          [
            both(
              [
                ['==', 'relu(x) - relu(-x)', unfold('plain')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'relu(relu(x)) - relu(-x)', unfold('nested')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
          [
            both(
              [
                ['==', 'relu(x) - relu(-x)', unfold('plain')],
                ['==', 'rhs', algebra()],
              ],
              [
                ['==', 'relu(relu(x)) - relu(-x)', unfold('nested')],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
      ],
    },
    'what the chain rule gives at the kink': {
      states: '(plain_slope(0) == 2*c) and (nested_slope(0) == c^2 + c)',
      derivation: [
        have('slope', 'slope(0) == c', [
          ['==', 'indicator(0 > 0) + c*indicator(0 == 0)', unfold('slope')],
          ['==', 'rhs', algebra()],
        ]),
        both(
          [
            ['==', 'slope(0)*1 - slope(-0)*(-1)', unfold('plain_slope')],
            ['==', 'rhs', hypothesis('slope')],
          ],
          [
            ['==', 'slope(relu(0))*(slope(0)*1) - slope(-0)*(-1)', unfold('nested_slope')],
            ['==', 'slope(0)^2 + slope(0)', algebra()],
            ['==', 'rhs', hypothesis('slope')],
          ],
        ),
      ],
    },
    'no convention is right for both': {
      hypotheses: { 'right for the first': '2*c == 1' },
      states: 'c^2 + c == 3/4',
      derivation: [
        have('half', 'c == 1/2', [
          ['==', '1/2*(2*c)', algebra()],
          ['==', 'rhs', hypothesis('right for the first')],
        ]),
        ['==', '(1/2)^2 + 1/2', hypothesis('half')],
        ['==', 'rhs', algebra()],
      ],
      instances: { construct: { c: '1/2' } },
    },
    'right off the kink': {
      hypotheses: { 'no kink': 'x != 0' },
      states: '(plain_slope(x) == 1) and (nested_slope(x) == 1)',
      derivation: [
        cases(
          '0 <= x',
          [
            have('positive', '0 < x', [['<', 'rhs', sign()]]),
            both(
              [
                ['==', 'slope(x)*1 - slope(-x)*(-1)', unfold('plain_slope')],
                ['==', 'rhs', unfold('slope')],
              ],
              [
                ['==', 'slope(relu(x))*(slope(x)*1) - slope(-x)*(-1)', unfold('nested_slope')],
                ['==', 'rhs', unfold('slope')],
              ],
            ),
          ],
          [
            both(
              [
                ['==', 'slope(x)*1 - slope(-x)*(-1)', unfold('plain_slope')],
                ['==', 'rhs', unfold('slope')],
              ],
              [
                ['==', 'slope(relu(x))*(slope(x)*1) - slope(-x)*(-1)', unfold('nested_slope')],
                ['==', 'rhs', unfold('slope')],
              ],
            ),
          ],
        ),
      ],
    },
    'networks off their kinks': {
      given: {
        I: family('units: the inputs I[0]'),
        W: array('l in nat', 'i in I[l+1]', 'j in I[l]'),
        b: array('l in nat', 'i in I[l+1]'),
        input: array('I[0]'),
        direction: array('I[0]'),
      },
      where: {
        'a(t in R)[0, i in I[0]]': 'input[i] + t*direction[i]',
        'a(t in R)[l+1, i in I[l+1]]': 'relu(sum(j in I[l], W[l,i,j]*a(t)[l,j]) + b[l,i])',
        'z[l in nat, i in I[l+1]]': 'sum(j in I[l], W[l,i,j]*a(0)[l,j]) + b[l,i]',
        'g[0, i in I[0]]': 'direction[i]',
        'g[l+1, i in I[l+1]]': 'slope(z[l,i])*sum(j in I[l], W[l,i,j]*g[l,j])',
        'change[l in nat, i in I[l+1]]': 'sum(j in I[l], W[l,i,j]*g[l,j])',
        'radius[0]': '1',
        'radius[l+1]': 'min(radius[l], min(i in I[l+1], abs(z[l,i])/(1 + abs(change[l,i]))))',
      },
      hypotheses: { 'no kink': 'forall(l in nat, i in I[l+1], z[l,i] != 0)' },
      states:
        'forall(l in nat, (0 < radius[l]) and (forall(t in R, i in I[l], abs(t) < radius[l], a(t)[l,i] == a(0)[l,i] + t*g[l,i])))',
      derivation: [
        induction('l', {
          base: [
            both(
              [
                ['<', '1', algebra()],
                ['==', 'rhs', unfold('radius')],
              ],
              [
                ['==', 'input[i] + t*direction[i]', unfold('a')],
                ['==', 'rhs', unfold('a', 'g')],
              ],
            ),
          ],
          step: [
            both(
              [
                ['<', 'min(radius[l], min(i in I[l+1], abs(z[l,i])/(1 + abs(change[l,i]))))', sign()],
                ['==', 'rhs', unfold('radius')],
              ],
              [
                have('smaller', 'radius[l+1] <= radius[l]', [
                  ['==', `min(radius[l], ${reach})`, unfold('radius')],
                  ['<=', 'rhs', algebra()],
                ]),
                have('near', 'abs(t) < radius[l]', [
                  ['<', 'radius[l+1]', hypothesis('assumed')],
                  ['<=', 'rhs', hypothesis('smaller')],
                ]),
                have('linear', 'forall(j in I[l], a(t)[l,j] == a(0)[l,j] + t*g[l,j])', [
                  ['==', 'rhs', hypothesis('induction')],
                ]),
                have('before relu', 'sum(j in I[l], W[l,i,j]*a(t)[l,j]) + b[l,i] == z[l,i] + t*change[l,i]', [
                  ['==', 'sum(j in I[l], W[l,i,j]*(a(0)[l,j] + t*g[l,j])) + b[l,i]', hypothesis('linear')],
                  ['==', 'rhs', unfold('z', 'change')],
                ]),
                have('no sign changes', 'abs(t)*abs(change[l,i]) < abs(z[l,i])', [
                  ['<=', 'abs(t)*(1 + abs(change[l,i]))', sign('abs(t)')],
                  [
                    '<',
                    'radius[l+1]*(1 + abs(change[l,i]))',
                    hypothesis('assumed', { times: '1 + abs(change[l,i])' }),
                  ],
                  ['==', `min(radius[l], ${reach})*(1 + abs(change[l,i]))`, unfold('radius')],
                  ['<=', `${reach}*(1 + abs(change[l,i]))`, algebra()],
                  ['<=', 'abs(z[l,i])/(1 + abs(change[l,i]))*(1 + abs(change[l,i]))', algebra()],
                  ['==', 'rhs', algebra()],
                ]),
                have('moved', 'abs(t*change[l,i]) < abs(z[l,i])', [
                  ['==', 'abs(t)*abs(change[l,i])', algebra()],
                  ['<', 'rhs', hypothesis('no sign changes')],
                ]),
                have('at zero', 'a(0)[l+1,i] == relu(z[l,i])', [
                  ['==', 'relu(sum(j in I[l], W[l,i,j]*a(0)[l,j]) + b[l,i])', unfold('a')],
                  ['==', 'rhs', unfold('z')],
                ]),
                have('slopes', 'g[l+1,i] == slope(z[l,i])*change[l,i]', [
                  ['==', 'slope(z[l,i])*sum(j in I[l], W[l,i,j]*g[l,j])', unfold('g')],
                  ['==', 'rhs', unfold('change')],
                ]),
                have('along the line', 'a(t)[l+1,i] == relu(z[l,i] + t*change[l,i])', [
                  ['==', 'relu(sum(j in I[l], W[l,i,j]*a(t)[l,j]) + b[l,i])', unfold('a')],
                  ['==', 'rhs', hypothesis('before relu')],
                ]),
                cases(
                  '0 <= z[l,i]',
                  [
                    have('off the kink', 'z[l,i] != 0', [
                      by(hypothesis('no kink', { at: { l: 'l', i: 'i' } })),
                    ]),
                    have('positive', '0 < z[l,i]', [['<', 'rhs', sign()]]),
                    have('still positive', '0 < z[l,i] + t*change[l,i]', [
                      ['==', 't*change[l,i] - t*change[l,i]', algebra()],
                      [
                        '<=',
                        't*change[l,i] + abs(t*change[l,i])',
                        lemma('absolute-value-bounds', { part: 'below', at: { x: 't*change[l,i]' } }),
                      ],
                      ['<', 't*change[l,i] + abs(z[l,i])', hypothesis('moved')],
                      ['==', 'rhs', algebra()],
                    ]),
                    ['==', 'relu(z[l,i] + t*change[l,i])', hypothesis('along the line')],
                    ['==', 'relu(z[l,i]) + t*change[l,i]', algebra()],
                    [
                      '==',
                      'a(0)[l+1,i] + t*(slope(z[l,i])*change[l,i])',
                      hypothesis('at zero'),
                      unfold('slope'),
                    ],
                    ['==', 'rhs', hypothesis('slopes')],
                  ],
                  [
                    have('still negative', 'z[l,i] + t*change[l,i] < 0', [
                      [
                        '<=',
                        'z[l,i] + abs(t*change[l,i])',
                        lemma('absolute-value-bounds', { part: 'above', at: { x: 't*change[l,i]' } }),
                      ],
                      ['<', 'z[l,i] + abs(z[l,i])', hypothesis('moved')],
                      ['==', 'rhs', algebra()],
                    ]),
                    ['==', 'relu(z[l,i] + t*change[l,i])', hypothesis('along the line')],
                    ['==', 'relu(z[l,i])', algebra()],
                    [
                      '==',
                      'a(0)[l+1,i] + t*(slope(z[l,i])*change[l,i])',
                      hypothesis('at zero'),
                      unfold('slope'),
                    ],
                    ['==', 'rhs', hypothesis('slopes')],
                  ],
                ),
              ],
            ),
          ],
        }),
      ],
    },
  },

  instances: { sizes: { I: [1, 3], l: [0, 2] } },

  controls: {
    'one half as the convention': {
      part: 'what the chain rule gives at the kink',
      hypotheses: { half: 'c == 1/2' },
      states: 'nested_slope(0) == 1',
      counterexample: { x: 0, c: '1/2' },
      instances: { construct: { c: '1/2' } },
      because: '3/4',
    },
    'zero as the convention': {
      part: 'what the chain rule gives at the kink',
      hypotheses: { zero: 'c == 0' },
      states: 'plain_slope(0) == 1',
      counterexample: { x: 0, c: 0 },
      instances: { construct: { c: '0' } },
      because: 'the slope of the identity is 1, not 0',
    },
    'wrong off the kinks as well': {
      part: 'right off the kink',
      states: 'plain_slope(x) == 2*c',
      counterexample: { x: 1, c: 0 },
      because: 'off the kink the convention does not matter: 1 + 0',
    },
    'networks with a kink': {
      part: 'networks off their kinks',
      without: ['no kink'],
      counterexample: {
        x: 0,
        c: '1/2',
        I: [1, 1],
        W: [[[1]]],
        b: [[0]],
        input: [0],
        direction: [1],
        l: 1,
        t: '1/2',
      },
      instances: { construct: { 'b[l in nat, i in I[l+1]]': '0', 'input[i in I[0]]': '0' } },
      because: 'relu moves by t to one side, and not at all to the other',
    },
  },
});
