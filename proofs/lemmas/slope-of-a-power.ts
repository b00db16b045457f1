/**
 * # What agrees with a power to first order has the slope of the power
 *
 * If ((1+s)^p - 1) F = s G + o(s) as s falls to 0, then G = p F. This is Euler's identity on one ray; the derivative is one-sided.
 * Not claimed: exponents that are no natural numbers.
 */
import {
  algebra,
  both,
  have,
  hypothesis,
  induction,
  lemma,
  natural,
  obtain,
  proof,
  real,
  sign,
  witness,
} from 'lemmata';

export default proof({
  id: 'slope-of-a-power',
  title: 'The slope of (1+s)^p F at s = 0 is p F',
  sources: [],
  references: ['rudin1976, Theorem 5.3'],

  given: { p: natural(), F: real(), G: real(), c: real('nonnegative') },
  hypotheses: {
    'first order':
      'forall(eps in positive, exists(radius in positive, forall(s in positive, s < radius, abs(((1+s)^p - 1)*F - s*G) <= eps*c*s)))',
  },

  parts: {
    slope: {
      states: 'G == p*F',
      derivation: [
        have(
          'remainder',
          'forall(q in nat, exists(B in nonnegative, forall(r in positive, r < 1, abs((1+r)^q - 1 - q*r) <= B*r^2)))',
          [
            induction('q', {
              base: [witness({ B: '0' }), ['==', 'rhs', algebra()]],
              step: [
                obtain('B0', 'bound', hypothesis('induction')),
                witness({ B: '2*B0 + q' }),
                ['==', 'abs((1+r)*((1+r)^q - 1 - q*r) + q*r^2)', algebra()],
                ['<=', '(1+r)*abs((1+r)^q - 1 - q*r) + q*r^2', sign()],
                ['<=', '(1+r)*(B0*r^2) + q*r^2', hypothesis('bound')],
                ['<=', '(1+1)*(B0*r^2) + q*r^2', hypothesis('assumed')],
                ['==', 'rhs', algebra()],
              ],
            }),
          ],
        ),
        have('triangle', 'forall(y in R, z in R, abs(y - z) <= abs(y) + abs(z))', [['<=', 'rhs', sign()]]),
        obtain('B', 'bound', hypothesis('remainder', { at: { q: 'p' } })),
        have('small', 'forall(eps in positive, abs(G - p*F) <= eps*(c + B*abs(F)))', [
          obtain('eta', 'near', hypothesis('first order', { at: { eps: 'eps' } })),
          have('short', 'exists(s in positive, (s < eta) and ((s < 1) and (s <= eps)))', [
            witness({ s: 'eps/(1+eps) * eta/(1+eta)' }),
            both(
              [['<', 'rhs', sign('eta*(1 + eta + eps*eta)/((1+eps)*(1+eta))')]],
              [
                both(
                  [['<', 'rhs', sign('(1 + eps + eta)/((1+eps)*(1+eta))')]],
                  [['<=', 'rhs', sign('eps*(1 + eps + eps*eta)/((1+eps)*(1+eta))')]],
                ),
              ],
            ),
          ]),
          obtain('s', 'taken', hypothesis('short')),
          ['==', '1/s * abs(((1+s)^p - 1 - p*s)*F - (((1+s)^p - 1)*F - s*G))', algebra()],
          [
            '<=',
            '1/s * (abs((1+s)^p - 1 - p*s)*abs(F) + abs(((1+s)^p - 1)*F - s*G))',
            hypothesis('triangle', { at: { y: '((1+s)^p - 1 - p*s)*F', z: '((1+s)^p - 1)*F - s*G' } }),
          ],
          ['<=', '1/s * (abs((1+s)^p - 1 - p*s)*abs(F) + eps*c*s)', hypothesis('near')],
          ['<=', '1/s * (B*s^2*abs(F) + eps*c*s)', hypothesis('bound')],
          ['==', 's*(B*abs(F)) + eps*c', algebra()],
          ['<=', 'eps*(B*abs(F)) + eps*c', hypothesis('taken')],
          ['==', 'rhs', algebra()],
        ]),
        ['==', 'G - p*F + p*F', algebra()],
        ['==', '0 + p*F', lemma('zero-if-arbitrarily-small', { at: { d: 'G - p*F', c: 'c + B*abs(F)' } })],
        ['==', 'rhs', algebra()],
      ],
    },
  },

  instances: {
    sizes: { p: [0, 6] },
    raw: { share: real('(0,1)') },
    construct: {
      G: 'p*F',
      radius: '1/(4^p + 1) * c*eps/(1 + abs(F) + c*eps)',
      r: 'share',
      B0: '4^q',
      B: '4^p',
      s: 'share/(4^p + 1) * c*eps/(1 + abs(F) + c*eps)',
    },
    draw: { c: { between: [1 / 256, 4] } },
  },

  controls: {
    'slope of the value': {
      part: 'slope',
      states: 'G == F',
      counterexample: { p: 2, F: 1, G: 2, c: 1, eps: 1, radius: '1/17', s: '1/34' },
      because: 'the slope of (1+s)^2 is 2',
    },
    'a remainder that is merely bounded': {
      part: 'slope',
      hypotheses: {
        'first order': 'forall(s in positive, s < 1, abs(((1+s)^p - 1)*F - s*G) <= c*s)',
      },
      counterexample: { p: 1, F: 1, G: 2, c: 1, s: '1/2' },
      instances: { construct: { G: 'p*F + c/2', c: '2*4^p*abs(F) + 1', s: 'share' } },
      because: 'a bound of order s leaves the slope open',
    },
  },
});
