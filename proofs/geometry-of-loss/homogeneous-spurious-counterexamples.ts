/**
 * # Positive homogeneity alone does not exclude spurious local minima
 *
 * (a) For a ReLU network of any width on one sample, every point whose units are all dead is a local minimum of value 1/2, not a
 * strict one and not a global one. (b) With a regulariser of a smaller degree than the network, the origin is a strict local
 * minimum; it is not global for lam < 2^(-4/3), and global from there on. (c) Global minima are critical points, too, and neither
 * saddles nor plateaus. With a regulariser of the same degree and lam < 1 the origin is no local minimum any more.
 * Not claimed: what holds instead (factorization-local-zero-global).
 */
import {
  algebra,
  array,
  both,
  calculus,
  have,
  hypothesis,
  nonemptySet,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

export default proof({
  id: 'homogeneous-spurious-counterexamples',
  title:
    'Homogeneous networks have local minima that are not global, and critical points that are neither saddles nor plateaus',
  sources: [
    { document: 'success-review', section: '1.D Optimization', relation: 'amended' },
    { document: 'success-review', section: '3.D Positively Homogeneous Networks', relation: 'amended' },
  ],
  references: ['haeffele2017', 'swirszcz2016', 'safran2018'],

  given: {
    I: nonemptySet('hidden units'),
    u: array('I'),
    v: array('I'),
    lam: real('positive'),
  },
  where: {
    'Phi(a in R[I], b in R[I])': 'sum(i in I, b[i] * relu(a[i]))',
    'F(a in R[I], b in R[I])': '1/2 * (Phi(a, b) - 1)^2',
    'G(x in R, y in R, z in R)': '1/2 * (x*y*z - 1)^2 + lam/2 * (x^2 + y^2 + z^2)',
    'H(x in R, y in R, z in R)': '1/2 * (x*y*z - 1)^2 + lam/3 * (abs(x)^3 + abs(y)^3 + abs(z)^3)',
    'K(x in R, y in R, z in R)': '1/2 * (x*y*z - 1)^2 + lam * abs(x*y*z)',
  },

  parts: {
    'dead-units-value': {
      hypotheses: { 'all dead': 'forall(i in I, u[i] < 0)' },
      states: 'F(u, v) == 1/2',
      derivation: [
        have('off', 'forall(i in I, relu(u[i]) == 0)', [['==', 'rhs', sign()]]),
        ['==', '1/2 * (sum(i in I, v[i] * relu(u[i])) - 1)^2', unfold('F', 'Phi')],
        ['==', 'rhs', hypothesis('off')],
      ],
    },
    'dead-units-constant-nearby': {
      hypotheses: { 'all dead': 'forall(i in I, u[i] < 0)' },
      states:
        'forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, b) == F(u, v))',
      derivation: [
        have('off', 'forall(i in I, relu(u[i]) == 0)', [['==', 'rhs', sign()]]),
        have('still dead', 'forall(i in I, a[i] < 0)', [
          ['<=', 'u[i] + abs(a[i] - u[i])', sign()],
          ['<', 'u[i] + abs(u[i])', hypothesis('assumed')],
          ['==', 'rhs', sign()],
        ]),
        have('still off', 'forall(i in I, relu(a[i]) == 0)', [['==', 'rhs', sign()]]),
        ['==', '1/2 * (sum(i in I, b[i] * relu(a[i])) - 1)^2', unfold('F', 'Phi')],
        ['==', '1/2', hypothesis('still off')],
        ['==', '1/2 * (sum(i in I, v[i] * relu(u[i])) - 1)^2', hypothesis('off')],
        ['==', 'rhs', unfold('F', 'Phi')],
      ],
      instances: { construct: { 'a[i in I]': 'u[i] + share[i]*u[i]' } },
    },
    'dead-units-local-minimum': {
      hypotheses: { 'all dead': 'forall(i in I, u[i] < 0)' },
      states:
        'exists(radius in positive, forall(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < radius), forall(i in I, abs(b[i] - v[i]) < radius), F(u, v) <= F(a, b)))',
      derivation: [
        witness({ radius: 'min(i in I, -u[i])' }),
        have('off', 'forall(i in I, relu(u[i]) == 0)', [['==', 'rhs', sign()]]),
        have('still dead', 'forall(i in I, a[i] < 0)', [
          ['<=', 'u[i] + abs(a[i] - u[i])', sign()],
          ['<', 'u[i] + min(j in I, -u[j])', hypothesis('assumed-1')],
          ['<=', 'u[i] + -u[i]', algebra()],
          ['==', 'rhs', algebra()],
        ]),
        have('still off', 'forall(i in I, relu(a[i]) == 0)', [['==', 'rhs', sign()]]),
        ['==', '1/2 * (sum(i in I, v[i] * relu(u[i])) - 1)^2', unfold('F', 'Phi')],
        ['==', '1/2', hypothesis('off')],
        ['==', '1/2 * (sum(i in I, b[i] * relu(a[i])) - 1)^2', hypothesis('still off')],
        ['==', 'rhs', unfold('F', 'Phi')],
      ],
      instances: {
        construct: {
          radius: 'min(i in I, -u[i])',
          'a[i in I]': 'u[i] + share[i] * min(j in I, -u[j])',
          'b[i in I]': 'v[i] + other[i] * min(j in I, -u[j])',
        },
        regimes: { 'tight: every point nearby': {} },
      },
    },
    'dead-units-not-global': {
      hypotheses: { 'all dead': 'forall(i in I, u[i] < 0)' },
      states: 'exists(a in R[I], b in R[I], F(a, b) < F(u, v))',
      derivation: [
        witness({ a: 'array(i in I, 1)', b: 'array(i in I, 1/card(I))' }),
        have('off', 'forall(i in I, relu(u[i]) == 0)', [['==', 'rhs', sign()]]),
        ['==', '1/2 * (sum(i in I, 1/card(I) * relu(1)) - 1)^2', unfold('F', 'Phi')],
        ['==', '0', algebra()],
        ['<', '1/2', sign()],
        ['==', '1/2 * (sum(i in I, v[i] * relu(u[i])) - 1)^2', hypothesis('off')],
        ['==', 'rhs', unfold('F', 'Phi')],
      ],
      instances: { construct: { 'a[i in I]': '1', 'b[i in I]': '1/card(I)' } },
      slack: 'the value falls from 1/2 to 0',
    },
    'origin-strict-local-minimum': {
      states:
        'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z)))',
      derivation: [
        witness({ radius: 'lam' }),
        have('at most its size', 'forall(p in R, p <= abs(p))', [['<=', 'rhs', sign()]]),
        have('two factors', 'abs(y)*abs(z) <= (y^2 + z^2)/2', [
          ['<=', 'rhs', sign('1/2 * (abs(y) - abs(z))^2')],
        ]),
        have('product', 'x*y*z <= abs(x) * (y^2 + z^2)/2', [
          ['<=', 'abs(x*y*z)', hypothesis('at most its size', { at: { p: 'x*y*z' } })],
          ['==', 'abs(x) * (abs(y)*abs(z))', algebra()],
          ['<=', 'abs(x) * ((y^2 + z^2)/2)', hypothesis('two factors')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', '1/2', unfold('G')],
        ['<', '1/2 + (lam - abs(x))/2 * (x^2 + y^2 + z^2)', sign()],
        ['<=', '1/2 + lam/2 * (x^2 + y^2 + z^2) - abs(x) * (y^2 + z^2)/2', sign()],
        ['<=', '1/2 + lam/2 * (x^2 + y^2 + z^2) - x*y*z', hypothesis('product')],
        ['<=', '1/2 * (x*y*z - 1)^2 + lam/2 * (x^2 + y^2 + z^2)', sign()],
        ['==', 'rhs', unfold('G')],
      ],
      instances: {
        raw: { p: real('(-1,1)'), q: real('(-1,1)'), r: real('(-1,1)') },
        construct: { radius: 'lam', x: 'p*lam', y: 'q*lam', z: 'r*lam' },
      },
      slack: 'the excess over 1/2 is at least (lam - |x|)/2 times the squared distance, and vanishes with it',
    },
    'origin-not-global-at-ones': {
      hypotheses: { 'weak regulariser': 'lam < 1/3' },
      states: 'G(1, 1, 1) < G(0, 0, 0)',
      derivation: [
        ['==', '3/2 * lam', unfold('G')],
        ['<', '3/2 * (1/3)', hypothesis('weak regulariser')],
        ['==', 'rhs', unfold('G')],
      ],
      instances: { draw: { lam: { between: [1 / 256, 85 / 256] } } },
      slack: 'both sides agree at lam = 1/3',
    },
    'origin-not-global': {
      hypotheses: { 'below the threshold': 'lam < 2^(-4/3)' },
      states: 'exists(x in R, y in R, z in R, G(x, y, z) < G(0, 0, 0))',
      derivation: [
        witness({ x: '2^(-1/3)', y: '2^(-1/3)', z: '2^(-1/3)' }),
        ['==', '1/8 + 3/2 * 2^(-2/3) * lam', unfold('G')],
        ['<', '1/8 + 3/2 * 2^(-2/3) * 2^(-4/3)', hypothesis('below the threshold')],
        ['==', 'rhs', unfold('G')],
      ],
      instances: {
        draw: { lam: { between: [1 / 256, 101 / 256] } },
        construct: { x: '2^(-1/3)', y: '2^(-1/3)', z: '2^(-1/3)' },
      },
      slack: 'both sides agree at the threshold, which is irrational',
    },
    'origin-global': {
      hypotheses: { 'at or above the threshold': '2^(-4/3) <= lam' },
      states: 'forall(x in R, y in R, z in R, G(0, 0, 0) <= G(x, y, z))',
      derivation: [
        have('at most its size', 'forall(p in R, p <= abs(p))', [['<=', 'rhs', sign()]]),
        ['==', '1/2', unfold('G')],
        [
          '<=',
          '1/2 + abs(x)^2/2 * (abs(y)*abs(z) - 2^(-2/3))^2 + abs(y)*abs(z) * (2^(-1/3)*abs(x) - 2^(-2/3))^2',
          sign(),
        ],
        ['==', '1/2 * (abs(x)*abs(y)*abs(z) - 1)^2 + 2^(-4/3)/2 * (x^2 + 2*abs(y)*abs(z))', algebra()],
        [
          '<=',
          '1/2 * (abs(x)*abs(y)*abs(z) - 1)^2 + 2^(-4/3)/2 * (x^2 + y^2 + z^2)',
          sign('2^(-4/3)/2 * (abs(y) - abs(z))^2'),
        ],
        [
          '<=',
          '1/2 * (abs(x)*abs(y)*abs(z) - 1)^2 + lam/2 * (x^2 + y^2 + z^2)',
          hypothesis('at or above the threshold'),
        ],
        [
          '<=',
          '1/2 * (x*y*z - 1)^2 + lam/2 * (x^2 + y^2 + z^2)',
          hypothesis('at most its size', { at: { p: 'x*y*z' } }),
        ],
        ['==', 'rhs', unfold('G')],
      ],
      instances: {
        draw: { lam: { between: [102 / 256, 4] } },
        regimes: {
          'tight: the origin': { draw: { x: { oneOf: [0] }, y: { oneOf: [0] }, z: { oneOf: [0] } } },
          'tight: at the threshold': {
            construct: { lam: '2^(-4/3)', x: '2^(-1/3)', y: '2^(-1/3)', z: '2^(-1/3)' },
          },
        },
      },
    },
    'global-minimum-is-critical': {
      states:
        'forall(g in R[I], h in R[I], D(F(array(i in I, 1 + t*g[i]), array(i in I, 1/card(I) + t*h[i])), t = 0) == 0)',
      derivation: [
        [
          '==',
          'D(1/2 * (sum(i in I, (1/card(I) + t*h[i]) * relu(1 + t*g[i])) - 1)^2, t = 0)',
          unfold('F', 'Phi'),
        ],
        ['==', '(sum(i in I, 1/card(I)) - 1) * sum(i in I, 1/card(I)*g[i] + h[i])', calculus()],
        ['==', 'rhs', algebra()],
      ],
    },
    'global-minimum-is-no-saddle': {
      states: 'forall(a in R[I], b in R[I], F(array(i in I, 1), array(i in I, 1/card(I))) <= F(a, b))',
      derivation: [
        ['==', '0', unfold('F', 'Phi')],
        ['<=', '1/2 * (Phi(a, b) - 1)^2', sign()],
        ['==', 'rhs', unfold('F')],
      ],
      instances: {
        regimes: {
          'tight: another global minimum': {
            raw: { c: array('I', { is: '[1/2,4]' }) },
            construct: { 'a[i in I]': 'c[i]', 'b[i in I]': '1/(card(I)*c[i])' },
          },
        },
      },
    },
    'global-minimum-is-on-no-plateau': {
      states:
        'forall(t in positive, F(array(i in I, 1), array(i in I, 1/card(I))) < F(array(i in I, 1), array(i in I, (1 + t)/card(I))))',
      derivation: [
        ['==', '0', unfold('F', 'Phi')],
        ['<', '1/2 * t^2', sign()],
        ['==', 'rhs', unfold('F', 'Phi')],
      ],
      slack: 'the excess is t^2/2, which vanishes with t only',
    },
    'same-degree-cubes': {
      hypotheses: { 'weak regulariser': 'lam < 1' },
      states: 'forall(radius in positive, exists(s in positive, (s < radius) and (H(s, s, s) < H(0, 0, 0))))',
      derivation: [
        witness({ s: '(1 - lam)/2 * radius/(1 + radius)' }),
        both(
          [
            ['<=', 'radius/(2*(1 + radius))', sign('lam * radius/(2*(1 + radius))')],
            ['<', 'rhs', sign('radius*(1 + 2*radius)/(2*(1 + radius))')],
          ],
          [
            have('short', 'forall(s in positive, s < 1, s < 1 - lam, H(s, s, s) < H(0, 0, 0))', [
              ['==', '1/2 - s^3 * (1 - lam - s^3/2)', unfold('H')],
              ['<', '1/2 - s^3 * (s - s^3/2)', hypothesis('assumed-2')],
              ['<=', '1/2', sign('s^4/2 * (1 + (1 - s)*(1 + s))')],
              ['==', 'rhs', unfold('H')],
            ]),
            have('below one', '(1 - lam)/2 * radius/(1 + radius) < 1', [
              ['<', 'rhs', sign('(1 + (1 + lam)*radius/2)/(1 + radius)')],
            ]),
            have('below the gap', '(1 - lam)/2 * radius/(1 + radius) < 1 - lam', [
              ['<', 'rhs', sign('(1 - lam)*(2 + radius)/(2*(1 + radius))')],
            ]),
            ['<', 'rhs', hypothesis('short', { at: { s: '(1 - lam)/2 * radius/(1 + radius)' } })],
          ],
        ),
      ],
      instances: {
        draw: { lam: { between: [1 / 256, 255 / 256] } },
        construct: { s: '(1 - lam)/2 * radius/(1 + radius)' },
      },
      slack: 'the value falls by (1 - lam) s^3 - s^6/2, which vanishes with s',
    },
    'same-degree-product': {
      hypotheses: { 'weak regulariser': 'lam < 1' },
      states: 'forall(radius in positive, exists(s in positive, (s < radius) and (K(s, s, s) < K(0, 0, 0))))',
      derivation: [
        witness({ s: '(1 - lam)/2 * radius/(1 + radius)' }),
        both(
          [
            ['<=', 'radius/(2*(1 + radius))', sign('lam * radius/(2*(1 + radius))')],
            ['<', 'rhs', sign('radius*(1 + 2*radius)/(2*(1 + radius))')],
          ],
          [
            have('short', 'forall(s in positive, s < 1, s < 1 - lam, K(s, s, s) < K(0, 0, 0))', [
              ['==', '1/2 - s^3 * (1 - lam - s^3/2)', unfold('K')],
              ['<', '1/2 - s^3 * (s - s^3/2)', hypothesis('assumed-2')],
              ['<=', '1/2', sign('s^4/2 * (1 + (1 - s)*(1 + s))')],
              ['==', 'rhs', unfold('K')],
            ]),
            have('below one', '(1 - lam)/2 * radius/(1 + radius) < 1', [
              ['<', 'rhs', sign('(1 + (1 + lam)*radius/2)/(1 + radius)')],
            ]),
            have('below the gap', '(1 - lam)/2 * radius/(1 + radius) < 1 - lam', [
              ['<', 'rhs', sign('(1 - lam)*(2 + radius)/(2*(1 + radius))')],
            ]),
            ['<', 'rhs', hypothesis('short', { at: { s: '(1 - lam)/2 * radius/(1 + radius)' } })],
          ],
        ),
      ],
      instances: {
        draw: { lam: { between: [1 / 256, 255 / 256] } },
        construct: { s: '(1 - lam)/2 * radius/(1 + radius)' },
      },
      slack: 'the value falls by (1 - lam) s^3 - s^6/2, which vanishes with s',
    },
  },

  instances: {
    sizes: { I: [1, 8] },
    raw: { share: array('I', { is: '(-1,1)' }), other: array('I', { is: '(-1,1)' }) },
    draw: { u: { between: [-4, -1 / 256] } },
  },

  controls: {
    'one live unit': {
      part: 'dead-units-value',
      without: ['all dead'],
      counterexample: { u: [1], v: [1] },
      instances: { draw: { u: { between: [-4, 4] } } },
      because: 'a live unit changes the output: here the loss is 0',
    },
    'a saddle': {
      part: 'dead-units-constant-nearby',
      states: 'exists(a in R[I], b in R[I], forall(i in I, abs(a[i] - u[i]) < abs(u[i])), F(a, b) < F(u, v))',
      counterexample: { u: [-1], v: [1], a: ['-1/2'], b: [3] },
      instances: { construct: { 'a[i in I]': 'u[i] + share[i]*u[i]', 'b[i in I]': 'v[i] + other[i]' } },
      because: 'the loss is 1/2 throughout the ball, so that no point of it has a smaller one',
    },
    'a strict local minimum': {
      part: 'dead-units-constant-nearby',
      replace: ['F(a, b) == F(u, v)', 'F(u, v) < F(a, b)'],
      counterexample: { u: [-1], v: [1], a: ['-1/2'], b: [1] },
      because: 'the loss is constant nearby',
    },
    'constant on twice the ball': {
      part: 'dead-units-constant-nearby',
      replace: ['< abs(u[i])', '<= 2*abs(u[i])'],
      counterexample: { u: [-1], v: [0], a: [1], b: [1] },
      instances: { construct: { 'a[i in I]': '-u[i]' } },
      because: 'a unit comes alive',
    },
    'a radius that does not depend on lam': {
      part: 'origin-strict-local-minimum',
      states:
        'forall(x in R, y in R, z in R, abs(x) < 1, abs(y) < 1, abs(z) < 1, 0 < x^2 + y^2 + z^2, G(0, 0, 0) < G(x, y, z))',
      counterexample: { lam: '1/8', x: '1/2', y: '1/2', z: '1/2' },
      instances: {
        draw: { lam: { between: [1 / 256, 1 / 8] } },
        construct: { x: '1/2', y: '1/2', z: '1/2' },
      },
      because: 'the smaller lam is, the nearer lie better points: 55/128 < 1/2',
    },
    'not global however strong the regulariser': {
      part: 'origin-not-global-at-ones',
      without: ['weak regulariser'],
      counterexample: { lam: 1 },
      instances: { draw: { lam: { between: [1 / 256, 4] } } },
      because: 'the value at (1, 1, 1) is 3/2 lam, and at lam = 1 the origin is global (part origin-global)',
    },
    'the threshold 1/3 of the point (1, 1, 1)': {
      part: 'origin-global',
      hypotheses: { 'at or above the threshold': '1/3 <= lam' },
      counterexample: { lam: '3/8', x: '4/5', y: '4/5', z: '4/5' },
      instances: {
        draw: { lam: { between: [86 / 256, 96 / 256] } },
        construct: { x: '4/5', y: '4/5', z: '4/5' },
      },
      because: '(1, 1, 1) is not the best point; (s, s, s) with 2 s^3 = 1 is',
    },
    'a plateau': {
      part: 'global-minimum-is-on-no-plateau',
      replace: [') < F(', ') == F('],
      counterexample: { I: 1, t: 1 },
      because: 'twice the output weights give 1/2 instead of 0',
    },
    'a strict local minimum with a regulariser of the same degree': {
      part: 'same-degree-cubes',
      states:
        'exists(radius in positive, forall(x in R, y in R, z in R, abs(x) < radius, abs(y) < radius, abs(z) < radius, 0 < x^2 + y^2 + z^2, H(0, 0, 0) < H(x, y, z)))',
      counterexample: { lam: '1/2', radius: 1, x: '1/2', y: '1/2', z: '1/2' },
      instances: {
        raw: { size: real('positive') },
        construct: {
          radius: 'size',
          x: '(1 - lam)/2 * size/(1 + size)',
          y: '(1 - lam)/2 * size/(1 + size)',
          z: '(1 - lam)/2 * size/(1 + size)',
        },
      },
      because: 'in each ball lies a point (s, s, s) with a smaller value: here 57/128 < 1/2',
    },
    'a regulariser of the same degree, but strong': {
      part: 'same-degree-product',
      without: ['weak regulariser'],
      states: 'forall(s in positive, s < 1, K(s, s, s) < K(0, 0, 0))',
      counterexample: { lam: 2, s: '1/2' },
      instances: { raw: { c: real('(0,1)') }, draw: { lam: { between: [1, 4] } }, construct: { s: 'c' } },
      because: 'for lam >= 1 the regulariser outweighs the first-order gain',
    },
  },
});
