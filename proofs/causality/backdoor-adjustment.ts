/**
 * # Back-door and front-door adjustment, inverse propensity weighting, Simpson's reversal
 *
 * A hidden U and a covariate Z come before a treatment X and an outcome Y; all alphabets are finite. Intervening on X replaces its
 * mechanism p(x|u,z) and leaves the others (truncated factorisation). When Z satisfies the back-door criterion, X and the outcome
 * that Y would have at the treatment x are independent given Z; then, if p(x|z) > 0 wherever p(z) > 0, the effect is identified.
 * That Z holds all parents of X, or all other parents of Y, suffices for the independence. Conditional probabilities are any
 * versions: where the condition has probability zero they are any numbers.
 * In the reversal p(z) is `weight`, p(x=1|z) is `treated`, and p(y|x,z) is `better` for x = 1, `worse` for x = 0: 21/64 < 43/64.
 * Not claimed: that blocking the paths of a graph gives the independence (the soundness of d-separation); adjustment without
 * positivity, for colliders or for mediators (see `controls`).
 */
import {
  algebra,
  array,
  cases,
  choice,
  element,
  have,
  hypothesis,
  indexSet,
  lemma,
  probability,
  proof,
  sign,
  stochastic,
  unfold,
} from 'lemmata';

/** Z is a fair bit, X and Y are copies of it that err one time in ten, and X does nothing to Y. */
const confounded = {
  U: 1,
  Z: 2,
  X: 2,
  Y: 2,
  pu: [1],
  pz: [['1/2', '1/2']],
  px: [
    [
      ['9/10', '1/10'],
      ['1/10', '9/10'],
    ],
  ],
  py: [
    [
      [
        ['9/10', '1/10'],
        ['1/10', '9/10'],
      ],
    ],
    [
      [
        ['9/10', '1/10'],
        ['1/10', '9/10'],
      ],
    ],
  ],
  x: 1,
  y: 1,
  propensity: ['1/10', '9/10'],
  outcome: ['1/10', '9/10'],
};

export default proof({
  id: 'backdoor-adjustment',
  title: 'Back-door and front-door adjustment identify the effect of an intervention',
  sources: [
    {
      document: 'foundations-book',
      section: 'causal inference (adjustment)',
      relation: 'made precise',
    },
    {
      document: 'foundations-article',
      section: 'Emerging Mathematical Tools (Causal Inference)',
      relation: 'made precise',
    },
  ],
  references: ['pearl2009, Theorems 3.3.2 and 3.3.4', 'pearl1995', 'rosenbaum1983', 'simpson1951'],

  given: {
    U: indexSet('hidden causes'),
    Z: indexSet('values of the covariate'),
    X: indexSet('treatments'),
    Y: indexSet('outcomes'),
    pu: probability('U'),
    pz: stochastic('U', 'Z'),
    px: stochastic('U', 'Z', 'X'),
    py: stochastic('X', 'U', 'Z', 'Y'),
    x: element('X'),
    y: element('Y'),
    propensity: array('Z', { is: 'positive' }),
    outcome: array('Z'),
  },
  where: {
    'covariate[z in Z]': 'sum(u in U, pu[u]*pz[u,z])',
    effect: 'sum(u in U, sum(z in Z, pu[u]*pz[u,z]*py[x,u,z,y]))',
  },
  hypotheses: {
    'positivity: p(x|z)':
      'forall(z in Z, propensity[z]*sum(u in U, pu[u]*pz[u,z]) == sum(u in U, pu[u]*pz[u,z]*px[u,z,x]))',
    'p(y|x,z)':
      'forall(z in Z, outcome[z]*sum(u in U, pu[u]*pz[u,z]*px[u,z,x]) == sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y]))',
    'back-door':
      'forall(z in Z, sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])*sum(u in U, pu[u]*pz[u,z]) == sum(u in U, pu[u]*pz[u,z]*px[u,z,x])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y]))',
  },

  parts: {
    adjustment: {
      states: 'effect == sum(z in Z, outcome[z]*covariate[z])',
      derivation: [
        have(
          'strata',
          'forall(z in Z, sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y]) == outcome[z]*sum(u in U, pu[u]*pz[u,z]))',
          [
            cases(
              'sum(u in U, pu[u]*pz[u,z]) == 0',
              [
                have('none', 'forall(u in U, pu[u]*pz[u,z] == 0)', [
                  [
                    '==',
                    'rhs',
                    lemma('zero-sum-of-nonnegative', {
                      at: { I: 'U', f: 'array(v in U, pu[v]*pz[v,z])', i: 'u' },
                    }),
                  ],
                ]),
                ['==', '0', hypothesis('none')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('positive', '0 < sum(u in U, pu[u]*pz[u,z])', [['<', 'rhs', sign()]]),
                [
                  '==',
                  'propensity[z]*sum(u in U, pu[u]*pz[u,z])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y])/(propensity[z]*sum(u in U, pu[u]*pz[u,z]))',
                  algebra(),
                ],
                [
                  '==',
                  'sum(u in U, pu[u]*pz[u,z]*px[u,z,x])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y])/(propensity[z]*sum(u in U, pu[u]*pz[u,z]))',
                  hypothesis('positivity: p(x|z)', {
                    times:
                      'sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y])/(propensity[z]*sum(u in U, pu[u]*pz[u,z]))',
                  }),
                ],
                [
                  '==',
                  'sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])*sum(u in U, pu[u]*pz[u,z])/(propensity[z]*sum(u in U, pu[u]*pz[u,z]))',
                  hypothesis('back-door', {
                    at: { z: 'z' },
                    times: '-1/(propensity[z]*sum(u in U, pu[u]*pz[u,z]))',
                  }),
                ],
                ['==', 'sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])/propensity[z]', algebra()],
                [
                  '==',
                  'outcome[z]*sum(u in U, pu[u]*pz[u,z]*px[u,z,x])/propensity[z]',
                  hypothesis('p(y|x,z)', { at: { z: 'z' }, times: '-1/propensity[z]' }),
                ],
                [
                  '==',
                  'outcome[z]*(propensity[z]*sum(u in U, pu[u]*pz[u,z]))/propensity[z]',
                  hypothesis('positivity: p(x|z)', { at: { z: 'z' }, times: '-outcome[z]/propensity[z]' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        ['==', 'sum(z in Z, sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y]))', unfold('effect')],
        ['==', 'sum(z in Z, outcome[z]*sum(u in U, pu[u]*pz[u,z]))', hypothesis('strata')],
        ['==', 'rhs', unfold('covariate')],
      ],
    },
    'inverse propensity weighting': {
      states:
        'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a,x)*delta(b,y)/propensity[z]))))',
      derivation: [
        ['==', 'sum(z in Z, outcome[z]*covariate[z])', lemma('backdoor-adjustment', { part: 'adjustment' })],
        [
          '==',
          'sum(z in Z, outcome[z]*(propensity[z]*sum(u in U, pu[u]*pz[u,z]))/propensity[z])',
          unfold('covariate'),
        ],
        [
          '==',
          'sum(z in Z, outcome[z]*sum(u in U, pu[u]*pz[u,z]*px[u,z,x])/propensity[z])',
          hypothesis('positivity: p(x|z)', { at: { z: 'z' }, times: 'outcome[z]/propensity[z]' }),
        ],
        [
          '==',
          'sum(z in Z, sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])/propensity[z])',
          hypothesis('p(y|x,z)', { at: { z: 'z' }, times: '1/propensity[z]' }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'truncated factorisation': {
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      states: 'effect == sum(u in U, sum(z in Z, sum(a in X, pu[u]*pz[u,z]*delta(a,x)*py[a,u,z,y])))',
      derivation: [
        ['==', 'sum(u in U, sum(z in Z, pu[u]*pz[u,z]*py[x,u,z,y]))', unfold('effect')],
        ['==', 'rhs', algebra()],
      ],
    },
    'all parents of the treatment': {
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      hypotheses: { 'X depends on Z alone': 'forall(u in U, v in U, z in Z, px[u,z,x] == px[v,z,x])' },
      instances: { construct: { 'px[u in U, z in Z, a in X]': 'kx[z,a]' }, regimes: {} },
      states:
        'forall(z in Z, sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])*sum(u in U, pu[u]*pz[u,z]) == sum(u in U, pu[u]*pz[u,z]*px[u,z,x])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y]))',
      derivation: [
        ['==', 'sum(u in U, sum(v in U, pu[u]*pz[u,z]*pu[v]*pz[v,z]*py[x,u,z,y]*px[u,z,x]))', algebra()],
        [
          '==',
          'sum(u in U, sum(v in U, pu[u]*pz[u,z]*pu[v]*pz[v,z]*py[x,u,z,y]*px[v,z,x]))',
          hypothesis('X depends on Z alone', {
            at: { u: 'u', v: 'v', z: 'z' },
            times: 'pu[u]*pz[u,z]*pu[v]*pz[v,z]*py[x,u,z,y]',
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'all other parents of the outcome': {
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      hypotheses: {
        'Y depends on X and Z alone': 'forall(u in U, v in U, z in Z, py[x,u,z,y] == py[x,v,z,y])',
      },
      instances: {
        construct: {
          'px[u in U, z in Z, a in X]': 'lx[u,z,a]',
          'py[a in X, u in U, z in Z, b in Y]': 'ky[a,z,b]',
        },
        regimes: {},
      },
      states:
        'forall(z in Z, sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])*sum(u in U, pu[u]*pz[u,z]) == sum(u in U, pu[u]*pz[u,z]*px[u,z,x])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y]))',
      derivation: [
        ['==', 'sum(u in U, sum(v in U, pu[u]*pz[u,z]*pu[v]*pz[v,z]*px[u,z,x]*py[x,u,z,y]))', algebra()],
        [
          '==',
          'sum(u in U, sum(v in U, pu[u]*pz[u,z]*pu[v]*pz[v,z]*px[u,z,x]*py[x,v,z,y]))',
          hypothesis('Y depends on X and Z alone', {
            at: { u: 'u', v: 'v', z: 'z' },
            times: 'pu[u]*pz[u,z]*pu[v]*pz[v,z]*px[u,z,x]',
          }),
        ],
        ['==', 'rhs', algebra()],
      ],
    },
    'front door': {
      given: {
        M: indexSet('values of the mediator'),
        qx: stochastic('U', 'X'),
        qm: stochastic('X', 'M'),
        qy: stochastic('M', 'U', 'Y'),
        mediator: array('M'),
        response: array('X', 'M'),
      },
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      hypotheses: {
        'the treatment occurs': '0 < sum(u in U, pu[u]*qx[u,x])',
        positivity: 'forall(a in X, m in M, 0 < qm[x,m], 0 < qm[a,m])',
        'p(m|x)':
          'forall(m in M, mediator[m]*sum(u in U, pu[u]*qx[u,x]) == sum(u in U, pu[u]*qx[u,x]*qm[x,m]))',
        "p(y|x',m)":
          'forall(a in X, m in M, response[a,m]*sum(u in U, pu[u]*qx[u,a]*qm[a,m]) == sum(u in U, pu[u]*qx[u,a]*qm[a,m]*qy[m,u,y]))',
      },
      states:
        'sum(u in U, sum(m in M, pu[u]*qm[x,m]*qy[m,u,y])) == sum(m in M, mediator[m]*sum(a in X, response[a,m]*sum(u in U, pu[u]*qx[u,a])))',
      derivation: [
        have('mechanism', 'forall(m in M, mediator[m] == qm[x,m])', [
          ['==', 'mediator[m]*sum(u in U, pu[u]*qx[u,x])/sum(u in U, pu[u]*qx[u,x])', algebra()],
          [
            '==',
            'sum(u in U, pu[u]*qx[u,x]*qm[x,m])/sum(u in U, pu[u]*qx[u,x])',
            hypothesis('p(m|x)', { at: { m: 'm' }, times: '1/sum(u in U, pu[u]*qx[u,x])' }),
          ],
          ['==', 'rhs', algebra()],
        ]),
        have(
          'response at a treatment',
          'forall(a in X, m in M, qm[x,m]*(response[a,m]*sum(u in U, pu[u]*qx[u,a])) == qm[x,m]*sum(u in U, pu[u]*qx[u,a]*qy[m,u,y]))',
          [
            cases(
              'qm[x,m] == 0',
              [
                ['==', '0', hypothesis('case')],
                ['==', 'rhs', hypothesis('case')],
              ],
              [
                have('mediated', '0 < qm[x,m]', [['<', 'rhs', sign()]]),
                have('possible', '0 < qm[a,m]', [['<', 'rhs', hypothesis('positivity')]]),
                ['==', 'qm[x,m]/qm[a,m]*(response[a,m]*sum(u in U, pu[u]*qx[u,a]*qm[a,m]))', algebra()],
                [
                  '==',
                  'qm[x,m]/qm[a,m]*sum(u in U, pu[u]*qx[u,a]*qm[a,m]*qy[m,u,y])',
                  hypothesis("p(y|x',m)", { at: { a: 'a', m: 'm' }, times: 'qm[x,m]/qm[a,m]' }),
                ],
                ['==', 'rhs', algebra()],
              ],
            ),
          ],
        ),
        [
          '==',
          'sum(m in M, qm[x,m]*sum(u in U, sum(a in X, pu[u]*qx[u,a]*qy[m,u,y])))',
          hypothesis('qx-sums-to-one'),
        ],
        ['==', 'sum(m in M, sum(a in X, qm[x,m]*sum(u in U, pu[u]*qx[u,a]*qy[m,u,y])))', algebra()],
        [
          '==',
          'sum(m in M, sum(a in X, qm[x,m]*(response[a,m]*sum(u in U, pu[u]*qx[u,a]))))',
          hypothesis('response at a treatment'),
        ],
        ['==', 'sum(m in M, qm[x,m]*sum(a in X, response[a,m]*sum(u in U, pu[u]*qx[u,a])))', algebra()],
        ['==', 'rhs', hypothesis('mechanism')],
      ],
      instances: {
        raw: { nx: stochastic('U', 'X'), nm: stochastic('X', 'M'), row: probability('M') },
        construct: {
          'qx[u in U, a in X]': '(nx[u,a] + 1/card(X))/2',
          'qm[a in X, m in M]': '(nm[a,m] + 1/card(M))/2',
          'mediator[m in M]': 'qm[x,m]',
          'response[a in X, m in M]': 'sum(u in U, pu[u]*qx[u,a]*qy[m,u,y])/sum(u in U, pu[u]*qx[u,a])',
        },
        regimes: {
          'no effect, and values of the mediator that do not occur': {
            construct: { 'qm[a in X, m in M]': 'row[m]' },
          },
        },
      },
    },
    "Simpson's reversal": {
      given: {
        weight: probability('Z'),
        treated: array('Z', { is: '(0,1)' }),
        better: array('Z', { is: '[0,1]' }),
        worse: array('Z', { is: '[0,1]' }),
      },
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      hypotheses: { 'better in every stratum': 'forall(z in Z, worse[z] < better[z])' },
      refutes:
        'sum(z in Z, weight[z]*(1 - treated[z])*worse[z])/sum(z in Z, weight[z]*(1 - treated[z])) <= sum(z in Z, weight[z]*treated[z]*better[z])/sum(z in Z, weight[z]*treated[z])',
      at: {
        Z: 2,
        weight: ['1/2', '1/2'],
        treated: ['7/8', '1/8'],
        better: ['1/4', '7/8'],
        worse: ['1/8', '3/4'],
      },
    },
  },

  instances: {
    sizes: { U: [1, 3], Z: [1, 3], X: [1, 3], Y: [1, 3], M: [1, 3] },
    raw: { kx: stochastic('Z', 'X'), lx: stochastic('U', 'Z', 'X'), ky: stochastic('X', 'Z', 'Y') },
    construct: {
      'px[u in U, z in Z, a in X]': '(kx[z,a] + 1/card(X))/2',
      'propensity[z in Z]':
        '(sum(u in U, pu[u]*pz[u,z]*px[u,z,x]) + indicator(sum(u in U, pu[u]*pz[u,z]) == 0))/(sum(u in U, pu[u]*pz[u,z]) + indicator(sum(u in U, pu[u]*pz[u,z]) == 0))',
      'outcome[z in Z]':
        'sum(u in U, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y])/(sum(u in U, pu[u]*pz[u,z]*px[u,z,x]) + indicator(sum(u in U, pu[u]*pz[u,z]*px[u,z,x]) == 0))',
    },
    regimes: {
      'Z holds all other parents of Y': {
        construct: {
          'px[u in U, z in Z, a in X]': '(lx[u,z,a] + 1/card(X))/2',
          'py[a in X, u in U, z in Z, b in Y]': 'ky[a,z,b]',
        },
      },
      'no confounding': { construct: { 'px[u in U, z in Z, a in X]': '1/card(X)' } },
    },
  },

  controls: {
    'no adjustment': {
      part: 'adjustment',
      states:
        'effect == sum(u in U, sum(z in Z, pu[u]*pz[u,z]*px[u,z,x]*py[x,u,z,y]))/sum(u in U, sum(z in Z, pu[u]*pz[u,z]*px[u,z,x]))',
      counterexample: confounded,
      instances: { sizes: { Z: [2, 3], X: [2, 2], Y: [2, 2] } },
      because: 'p(y|x) = 0.82, and the intervention changes nothing: 0.5',
    },
    'strata weighed by p(z|x)': {
      part: 'adjustment',
      states:
        'effect == sum(z in Z, outcome[z]*sum(u in U, pu[u]*pz[u,z]*px[u,z,x]))/sum(u in U, sum(z in Z, pu[u]*pz[u,z]*px[u,z,x]))',
      counterexample: confounded,
      instances: { sizes: { Z: [2, 3], X: [2, 2], Y: [2, 2] } },
      because: 'that is p(y|x) again',
    },
    'a hidden common cause': {
      part: 'adjustment',
      without: ['back-door'],
      counterexample: {
        U: 2,
        Z: 1,
        X: 2,
        Y: 2,
        pu: ['1/2', '1/2'],
        pz: [[1], [1]],
        px: [[['9/10', '1/10']], [['1/10', '9/10']]],
        py: [
          [[['9/10', '1/10']], [['1/10', '9/10']]],
          [[['9/10', '1/10']], [['1/10', '9/10']]],
        ],
        x: 1,
        y: 1,
        propensity: ['1/2'],
        outcome: ['41/50'],
      },
      instances: {
        sizes: { U: [2, 3], X: [2, 2], Y: [2, 2] },
        construct: { 'px[u in U, z in Z, a in X]': '(lx[u,z,a] + 1/card(X))/2' },
      },
      because: 'the covariate is constant and blocks nothing: 0.82 in the place of 0.5',
    },
    'a treatment that does not occur in a stratum': {
      part: 'adjustment',
      given: { propensity: array('Z', { is: 'nonnegative' }) },
      counterexample: {
        U: 1,
        Z: 2,
        X: 2,
        Y: 2,
        pu: [1],
        pz: [['1/2', '1/2']],
        px: [
          [
            [1, 0],
            [0, 1],
          ],
        ],
        py: [
          [
            [
              [0, 1],
              [0, 1],
            ],
          ],
          [
            [
              [0, 1],
              [0, 1],
            ],
          ],
        ],
        x: 1,
        y: 1,
        propensity: [0, 1],
        outcome: [0, 1],
      },
      instances: {
        sizes: { Z: [2, 3], X: [2, 2], Y: [2, 2] },
        raw: { mode: choice('Z', 'X') },
        construct: {
          'px[u in U, z in Z, a in X]': 'delta(a, mode[z])',
          'outcome[z in Z]':
            'delta(x, mode[z])*sum(u in U, pu[u]*pz[u,z]*py[x,u,z,y])/(sum(u in U, pu[u]*pz[u,z]) + indicator(sum(u in U, pu[u]*pz[u,z]) == 0))',
        },
      },
      because: 'of the first stratum nothing is known: 1/2 in the place of 1',
    },
    'adjusting for a collider': {
      part: 'adjustment',
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      given: {
        bx: array('X', { is: 'positive stochastic' }),
        by: array('Y', { is: 'positive stochastic' }),
        cz: array('X', 'Y', 'Z', { is: 'positive stochastic' }),
      },
      states:
        'by[y] == sum(z in Z, bx[x]*by[y]*cz[x,y,z]/sum(b in Y, bx[x]*by[b]*cz[x,b,z])*sum(a in X, sum(b in Y, bx[a]*by[b]*cz[a,b,z])))',
      counterexample: {
        X: 2,
        Y: 2,
        Z: 2,
        bx: ['1/2', '1/2'],
        by: ['1/2', '1/2'],
        cz: [
          [
            ['3/4', '1/4'],
            ['3/4', '1/4'],
          ],
          [
            ['3/4', '1/4'],
            ['1/4', '3/4'],
          ],
        ],
        x: 1,
        y: 1,
      },
      instances: { sizes: { X: [2, 3], Y: [2, 3], Z: [2, 3] } },
      because:
        'X and Y are independent and X does nothing: p(y) = 1/2, the adjusted value is 7/16 for x = 1 and 1/2 for x = 0',
    },
    'adjusting for a mediator': {
      part: 'adjustment',
      without: ['positivity: p(x|z)', 'p(y|x,z)', 'back-door'],
      given: { M: indexSet(), bx: probability('X'), bm: stochastic('X', 'M'), by: stochastic('M', 'Y') },
      states: 'sum(m in M, bm[x,m]*by[m,y]) == sum(m in M, by[m,y]*sum(a in X, bx[a]*bm[a,m]))',
      counterexample: {
        X: 2,
        Y: 2,
        M: 2,
        bx: ['1/2', '1/2'],
        bm: [
          ['9/10', '1/10'],
          ['1/10', '9/10'],
        ],
        by: [
          ['9/10', '1/10'],
          ['1/10', '9/10'],
        ],
        x: 1,
        y: 1,
      },
      instances: { sizes: { X: [2, 3], Y: [2, 3], M: [2, 3] } },
      because: 'the effect is 0.82 for x = 1; adjusted it is 0.5 for every x',
    },
    'weights of the treatment, not of its propensity': {
      part: 'inverse propensity weighting',
      states:
        'effect == sum(u in U, sum(z in Z, sum(a in X, sum(b in Y, pu[u]*pz[u,z]*px[u,z,a]*py[a,u,z,b]*delta(a,x)*delta(b,y)))))/sum(u in U, sum(z in Z, pu[u]*pz[u,z]*px[u,z,x]))',
      counterexample: confounded,
      instances: { sizes: { Z: [2, 3], X: [2, 2], Y: [2, 2] } },
      because: 'the weights 1/p(x) give p(y|x) = 0.82',
    },
    'a direct edge past the front door': {
      part: 'front door',
      given: { qy: stochastic('X', 'M', 'U', 'Y') },
      hypotheses: {
        "p(y|x',m)":
          'forall(a in X, m in M, response[a,m]*sum(u in U, pu[u]*qx[u,a]*qm[a,m]) == sum(u in U, pu[u]*qx[u,a]*qm[a,m]*qy[a,m,u,y]))',
      },
      states:
        'sum(u in U, sum(m in M, pu[u]*qm[x,m]*qy[x,m,u,y])) == sum(m in M, mediator[m]*sum(a in X, response[a,m]*sum(u in U, pu[u]*qx[u,a])))',
      counterexample: {
        U: 1,
        X: 2,
        M: 1,
        Y: 2,
        pu: [1],
        qx: [['1/2', '1/2']],
        qm: [[1], [1]],
        qy: [[[[1, 0]]], [[[0, 1]]]],
        mediator: [1],
        response: [[0], [1]],
        x: 1,
        y: 1,
      },
      instances: {
        sizes: { X: [2, 3], Y: [2, 3] },
        construct: {
          'response[a in X, m in M]': 'sum(u in U, pu[u]*qx[u,a]*qy[a,m,u,y])/sum(u in U, pu[u]*qx[u,a])',
        },
      },
      because: 'Y is X: 1 for x = 1, and 1/2 is what the formula gives',
    },
    'a mediator that is a function of the treatment': {
      part: 'front door',
      without: ['positivity'],
      counterexample: {
        U: 1,
        X: 2,
        M: 2,
        Y: 1,
        pu: [1],
        qx: [['1/2', '1/2']],
        qm: [
          [1, 0],
          [0, 1],
        ],
        qy: [[[1]], [[1]]],
        mediator: [0, 1],
        response: [
          [1, 0],
          [0, 1],
        ],
        x: 1,
        y: 0,
      },
      instances: {
        sizes: { X: [2, 2], M: [2, 2] },
        raw: { mode: choice('X', 'M') },
        construct: {
          'qm[a in X, m in M]': 'delta(mode[a], m)',
          'response[a in X, m in M]':
            'qm[a,m]*sum(u in U, pu[u]*qx[u,a]*qy[m,u,y])/sum(u in U, pu[u]*qx[u,a])',
        },
      },
      because:
        "p(y|x',m) is then undefined for other treatments: with the version 0 the formula gives 1/2 in the place of 1",
    },
    'a treatment that does not occur': {
      part: 'front door',
      without: ['the treatment occurs'],
      counterexample: {
        U: 1,
        X: 2,
        M: 1,
        Y: 1,
        pu: [1],
        qx: [[1, 0]],
        qm: [[1], [1]],
        qy: [[[1]]],
        mediator: [0],
        response: [[1], [1]],
        x: 1,
        y: 0,
      },
      instances: {
        sizes: { X: [2, 3] },
        raw: { other: element('X') },
        construct: {
          'qx[u in U, a in X]': 'delta(a, other)',
          'mediator[m in M]': 'qm[x,m]*delta(x, other)',
          'response[a in X, m in M]': 'delta(a, other)*sum(u in U, pu[u]*qy[m,u,y])',
        },
      },
      because: 'of p(m|x) nothing is known: 0 in the place of 1',
    },
  },
});
