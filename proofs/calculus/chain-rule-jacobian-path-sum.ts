/**
 * # The chain rule: Jacobians multiply, and a derivative is a sum over all paths
 *
 * From the definition of the Fréchet derivative, for maps between spaces of any finite dimensions: if g is differentiable at x
 * and f at g(x), then f o g is differentiable at x, and its derivative, of which there is only one, is the product of the
 * Jacobians. Along w -> z -> y -> loss the derivative is the sum, over all k and j, of the products
 * dloss/dy_k dy_k/dz_j dz_j/dw: over all paths. (In the document w and the loss are single numbers: P and O have one element.)
 * The document's product of three partial derivatives is one of the summands, and wrong when there are several paths.
 * The norm adds up absolute values, which is no restriction: all norms of a finite-dimensional space are equivalent.
 * Not claimed: anything where one of the maps is not differentiable, such as relu at its kink.
 */
import {
  algebra,
  array,
  by,
  choice,
  fn,
  have,
  hypothesis,
  indexSet,
  lemma,
  obtain,
  proof,
  real,
  sign,
  unfold,
  witness,
} from 'lemmata';

/** g at x, and f at g(x), with their derivatives there. */
const composition = {
  given: {
    N: indexSet('entries of the argument'),
    M: indexSet('entries in between'),
    K: indexSet('entries of the value'),
    g: fn('R[N]', 'M', 'R'),
    f: fn('R[M]', 'K', 'R'),
    x: array('N'),
    Jg: array('M', 'N'),
    Jf: array('K', 'M'),
  },
  hypotheses: {
    'g is differentiable':
      'forall(eps in positive, exists(r1 in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r1, sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
    'f is differentiable':
      'forall(eps in positive, exists(r2 in positive, forall(k in R[M], sum(j in M, abs(k[j])) <= r2, sum(q in K, abs(f(array(j in M, g(x)[j] + k[j]))[q] - f(g(x))[q] - sum(j in M, Jf[q,j]*k[j]))) <= eps*sum(j in M, abs(k[j])))))',
  },
  instances: {
    raw: {
      g0: array('M'),
      g1: array('M', 'N'),
      g2: array('M', 'N'),
      f1: array('K', 'M'),
      f2: array('K', 'M'),
      along: array('N'),
      across: array('M'),
    },
    construct: {
      'Jg[j in M, i in N]': 'g1[j,i] + 2*g2[j,i]*sum(l in N, g2[j,l]*x[l])',
      'Jf[q in K, j in M]': 'f1[q,j] + 2*f2[q,j]*sum(l in M, f2[q,l]*g(x)[l])',
      'J[q in K, i in N]': 'sum(j in M, Jf[q,j]*Jg[j,i])',
      sizeJf: 'sum(q in K, sum(j in M, abs(Jf[q,j])))',
      sizeJg: 'sum(j in M, sum(i in N, abs(Jg[j,i])))',
      r1: 'eps/(2*sizeJf + 2 + eps)/(1 + sum(j in M, sum(i in N, abs(g2[j,i]))^2))',
      r2: 'eps/(2*(sizeJg + 1))/(1 + sum(q in K, sum(j in M, abs(f2[q,j]))^2))',
      r: 'r1*r2/(r1*(sizeJg + 1) + r2)',
      'h[i in N]': 'along[i]/(1 + sum(l in N, abs(along[l])))*r',
      'k[j in M]': 'across[j]/(1 + sum(l in M, abs(across[l])))*r2',
    },
    models: {
      g: 'map(u in R[N], j in M, g0[j] + sum(i in N, g1[j,i]*u[i]) + sum(i in N, g2[j,i]*u[i])^2)',
      f: 'map(u in R[M], q in K, sum(j in M, f1[q,j]*u[j]) + sum(j in M, f2[q,j]*u[j])^2)',
    },
    regimes: {
      'linear maps': { draw: { g2: { oneOf: [0] }, f2: { oneOf: [0] } } },
      'no derivative in between': { draw: { g1: { oneOf: [0] }, x: { oneOf: [0] } } },
    },
  },
} as const;

/** Three maps in a row, z at w, y at z(w) and loss at y(z(w)), with their derivatives there. */
const path = {
  given: {
    P: indexSet('weights'),
    Q: indexSet('entries of z'),
    M: indexSet('entries of y'),
    O: indexSet('losses'),
    z: fn('R[P]', 'Q', 'R'),
    y: fn('R[Q]', 'M', 'R'),
    loss: fn('R[M]', 'O', 'R'),
    w: array('P'),
    dz: array('Q', 'P'),
    dy: array('M', 'Q'),
    dloss: array('O', 'M'),
  },
  hypotheses: {
    'z is differentiable':
      'forall(eps in positive, exists(r1 in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r1, sum(j in Q, abs(z(array(p in P, w[p] + h[p]))[j] - z(w)[j] - sum(p in P, dz[j,p]*h[p]))) <= eps*sum(p in P, abs(h[p])))))',
    'y is differentiable':
      'forall(eps in positive, exists(r2 in positive, forall(u in R[Q], sum(j in Q, abs(u[j])) <= r2, sum(k in M, abs(y(array(j in Q, z(w)[j] + u[j]))[k] - y(z(w))[k] - sum(j in Q, dy[k,j]*u[j]))) <= eps*sum(j in Q, abs(u[j])))))',
    'loss is differentiable':
      'forall(eps in positive, exists(r3 in positive, forall(v in R[M], sum(k in M, abs(v[k])) <= r3, sum(o in O, abs(loss(array(k in M, y(z(w))[k] + v[k]))[o] - loss(y(z(w)))[o] - sum(k in M, dloss[o,k]*v[k]))) <= eps*sum(k in M, abs(v[k])))))',
  },
  instances: {
    raw: {
      z1: array('Q', 'P'),
      z2: array('Q', 'P'),
      y1: array('M', 'Q'),
      y2: array('M', 'Q'),
      l1: array('O', 'M'),
      l2: array('O', 'M'),
      c1: array('P'),
      c2: array('Q'),
      c3: array('M'),
    },
    construct: {
      'dz[j in Q, p in P]': 'z1[j,p] + 2*z2[j,p]*sum(q in P, z2[j,q]*w[q])',
      'dy[k in M, j in Q]': 'y1[k,j] + 2*y2[k,j]*sum(q in Q, y2[k,q]*z(w)[q])',
      'dloss[o in O, k in M]': 'l1[o,k] + 2*l2[o,k]*sum(q in M, l2[o,q]*y(z(w))[q])',
      'G[o in O, p in P]': 'sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))',
      sizez: 'sum(j in Q, sum(p in P, abs(dz[j,p])))',
      sizey: 'sum(k in M, sum(j in Q, abs(dy[k,j])))',
      sizeyz: 'sum(k in M, sum(p in P, abs(sum(j in Q, dy[k,j]*dz[j,p]))))',
      sizeloss: 'sum(o in O, sum(k in M, abs(dloss[o,k])))',
      epsyz: 'eps/(2*sizeloss + 2 + eps)',
      r1: 'epsyz/(2*sizey + 2 + epsyz)/(1 + sum(j in Q, sum(p in P, abs(z2[j,p]))^2))',
      r2: 'epsyz/(2*(sizez + 1))/(5 + sum(k in M, sum(j in Q, abs(y2[k,j]))^2))',
      r3: 'eps/(2*(sizeyz + 1))/(5 + sum(o in O, sum(k in M, abs(l2[o,k]))^2))',
      ryz: 'r1*r2/(r1*(sizez + 1) + r2)',
      r: 'ryz*r3/(ryz*(sizeyz + 1) + r3)',
      'h[p in P]': 'c1[p]/(1 + sum(q in P, abs(c1[q])))*r',
      'u[j in Q]': 'c2[j]/(1 + sum(q in Q, abs(c2[q])))*r2',
      'v[k in M]': 'c3[k]/(1 + sum(q in M, abs(c3[q])))*r3',
    },
    models: {
      z: 'map(a in R[P], j in Q, sum(p in P, z1[j,p]*a[p]) + sum(p in P, z2[j,p]*a[p])^2)',
      y: 'map(a in R[Q], k in M, sum(j in Q, y1[k,j]*a[j]) + sum(j in Q, y2[k,j]*a[j])^2)',
      loss: 'map(a in R[M], o in O, sum(k in M, l1[o,k]*a[k]) + sum(k in M, l2[o,k]*a[k])^2)',
    },
    regimes: {
      'one path': { sizes: { P: [1, 1], Q: [1, 1], M: [1, 1], O: [1, 1] } },
      'one weight, several paths': { sizes: { P: [1, 1], Q: [2, 3], M: [1, 3], O: [1, 1] } },
      'linear maps': { draw: { z2: { oneOf: [0] }, y2: { oneOf: [0] }, l2: { oneOf: [0] } } },
      'no derivative in between': { draw: { z1: { oneOf: [0] }, w: { oneOf: [0] } } },
    },
  },
} as const;

export default proof({
  id: 'chain-rule-jacobian-path-sum',
  title: 'The derivative of a composition is the product of the Jacobians, the sum over all paths',
  sources: [
    {
      document: 'foundations-article',
      section: 'Backpropagation and the Chain Rule',
      relation: 'amended',
    },
  ],
  references: ['rudin1976, Theorem 9.15'],

  given: {},

  parts: {
    differentiable: {
      ...composition,
      where: {
        A: 'sum(q in K, sum(j in M, abs(Jf[q,j])))',
        B: 'sum(j in M, sum(i in N, abs(Jg[j,i])))',
      },
      states:
        'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
      derivation: [
        have('A is nonnegative', '0 <= A', [['<=', 'rhs', unfold('A'), sign()]]),
        have('B is nonnegative', '0 <= B', [['<=', 'rhs', unfold('B'), sign()]]),
        obtain('r1', 'error of g', hypothesis('g is differentiable', { at: { eps: 'eps/(2*A + 2 + eps)' } })),
        obtain('r2', 'error of f', hypothesis('f is differentiable', { at: { eps: 'eps/(2*(B + 1))' } })),
        witness({ r: 'r1*r2/(r1*(B + 1) + r2)' }),
        have('h is small enough for g', 'sum(i in N, abs(h[i])) <= r1', [
          ['<=', 'r1*r2/(r1*(B + 1) + r2)', hypothesis('assumed')],
          ['<=', 'rhs', sign('r1^2*(B + 1)/(r1*(B + 1) + r2)')],
        ]),
        have(
          'g moves little',
          'sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) <= (B + 1)*sum(i in N, abs(h[i]))',
          [
            [
              '<=',
              'sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])) + abs(sum(i in N, Jg[j,i]*h[i])))',
              sign(),
            ],
            [
              '==',
              'sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i]))) + sum(j in M, abs(sum(i in N, Jg[j,i]*h[i])))',
              algebra(),
            ],
            [
              '<=',
              'eps/(2*A + 2 + eps)*sum(i in N, abs(h[i])) + sum(j in M, abs(sum(i in N, Jg[j,i]*h[i])))',
              hypothesis('error of g'),
            ],
            [
              '<=',
              'eps/(2*A + 2 + eps)*sum(i in N, abs(h[i])) + sum(j in M, sum(i in N, abs(Jg[j,i])))*sum(i in N, abs(h[i]))',
              lemma('linear-map-bounded'),
            ],
            ['==', '(B + eps/(2*A + 2 + eps))*sum(i in N, abs(h[i]))', unfold('B')],
            ['<=', 'rhs', sign('(2*A + 2)/(2*A + 2 + eps)*sum(i in N, abs(h[i]))')],
          ],
        ),
        have(
          'g moves little enough for f',
          'sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) <= r2',
          [
            ['<=', '(B + 1)*sum(i in N, abs(h[i]))', hypothesis('g moves little')],
            ['<=', '(B + 1)*(r1*r2/(r1*(B + 1) + r2))', hypothesis('assumed')],
            ['<=', 'rhs', sign('r2^2/(r1*(B + 1) + r2)')],
          ],
        ),
        [
          '==',
          'sum(q in K, abs(f(array(j in M, g(x)[j] + (g(array(i in N, x[i] + h[i]))[j] - g(x)[j])))[q] - f(g(x))[q] - sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) + sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))))',
          algebra(),
        ],
        [
          '<=',
          'sum(q in K, abs(f(array(j in M, g(x)[j] + (g(array(i in N, x[i] + h[i]))[j] - g(x)[j])))[q] - f(g(x))[q] - sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j]))) + abs(sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))))',
          sign(),
        ],
        [
          '==',
          'sum(q in K, abs(f(array(j in M, g(x)[j] + (g(array(i in N, x[i] + h[i]))[j] - g(x)[j])))[q] - f(g(x))[q] - sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])))) + sum(q in K, abs(sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))))',
          algebra(),
        ],
        [
          '<=',
          'eps/(2*(B + 1))*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) + sum(q in K, abs(sum(j in M, Jf[q,j]*(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))))',
          hypothesis('error of f', {
            at: { k: 'array(j in M, g(array(i in N, x[i] + h[i]))[j] - g(x)[j])' },
          }),
        ],
        [
          '<=',
          'eps/(2*(B + 1))*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) + sum(q in K, sum(j in M, abs(Jf[q,j])))*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))',
          lemma('linear-map-bounded'),
        ],
        [
          '==',
          'eps/(2*(B + 1))*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j])) + A*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))',
          unfold('A'),
        ],
        [
          '<=',
          'eps/(2*(B + 1))*((B + 1)*sum(i in N, abs(h[i]))) + A*sum(j in M, abs(g(array(i in N, x[i] + h[i]))[j] - g(x)[j] - sum(i in N, Jg[j,i]*h[i])))',
          hypothesis('g moves little'),
        ],
        [
          '<=',
          'eps/(2*(B + 1))*((B + 1)*sum(i in N, abs(h[i]))) + A*(eps/(2*A + 2 + eps)*sum(i in N, abs(h[i])))',
          hypothesis('error of g'),
        ],
        ['<=', 'rhs', sign('eps*(2 + eps)/(2*(2*A + 2 + eps))*sum(i in N, abs(h[i]))')],
      ],
      slack:
        'an upper bound of the error for every step that is short enough; the radius given is not the largest',
    },
    jacobian: {
      ...composition,
      given: { ...composition.given, J: array('K', 'N') },
      hypotheses: {
        ...composition.hypotheses,
        'J is a derivative of f o g':
          'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, J[q,i]*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
      },
      states: 'forall(a in K, b in N, J[a,b] == sum(j in M, Jf[a,j]*Jg[j,b]))',
      derivation: [
        have(
          'the product is a derivative, too',
          'forall(eps in positive, exists(r in positive, forall(h in R[N], sum(i in N, abs(h[i])) <= r, sum(q in K, abs(f(g(array(i in N, x[i] + h[i])))[q] - f(g(x))[q] - sum(i in N, sum(j in M, Jf[q,j]*Jg[j,i])*h[i]))) <= eps*sum(i in N, abs(h[i])))))',
          [
            by(
              lemma('chain-rule-jacobian-path-sum', {
                part: 'differentiable',
                at: { N: 'N', M: 'M', K: 'K', g: 'g', f: 'f', x: 'x', Jg: 'Jg', Jf: 'Jf', eps: 'eps' },
              }),
            ),
          ],
        ),
        [
          '==',
          'rhs',
          lemma('derivative-unique', {
            at: {
              N: 'N',
              M: 'K',
              f: 'map(u in R[N], q in K, f(g(u))[q])',
              x: 'x',
              J: 'J',
              H: 'array(q in K, i in N, sum(j in M, Jf[q,j]*Jg[j,i]))',
            },
          }),
        ],
      ],
    },
    'path-differentiable': {
      ...path,
      states:
        'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r, sum(o in O, abs(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, sum(k in M, sum(j in Q, dloss[o,k]*dy[k,j]*dz[j,p]))*h[p]))) <= eps*sum(p in P, abs(h[p])))))',
      derivation: [
        have(
          'y after z',
          'forall(e in positive, exists(s in positive, forall(c in R[P], sum(p in P, abs(c[p])) <= s, sum(k in M, abs(y(z(array(p in P, w[p] + c[p])))[k] - y(z(w))[k] - sum(p in P, sum(j in Q, dy[k,j]*dz[j,p])*c[p]))) <= e*sum(p in P, abs(c[p])))))',
          [
            by(
              lemma('chain-rule-jacobian-path-sum', {
                part: 'differentiable',
                at: { N: 'P', M: 'Q', K: 'M', g: 'z', f: 'y', x: 'w', Jg: 'dz', Jf: 'dy', eps: 'e' },
              }),
            ),
          ],
        ),
        by(
          lemma('chain-rule-jacobian-path-sum', {
            part: 'differentiable',
            at: {
              N: 'P',
              M: 'M',
              K: 'O',
              g: 'map(u in R[P], k in M, y(z(u))[k])',
              f: 'loss',
              x: 'w',
              Jg: 'array(k in M, p in P, sum(j in Q, dy[k,j]*dz[j,p]))',
              Jf: 'dloss',
              eps: 'eps',
            },
          }),
        ),
      ],
      slack:
        'an upper bound of the error for every step that is short enough; the radius given is not the largest',
    },
    'path-sum': {
      ...path,
      given: { ...path.given, G: array('O', 'P') },
      hypotheses: {
        ...path.hypotheses,
        'G is a derivative of the loss in w':
          'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(p in P, abs(h[p])) <= r, sum(o in O, abs(loss(y(z(array(p in P, w[p] + h[p]))))[o] - loss(y(z(w)))[o] - sum(p in P, G[o,p]*h[p]))) <= eps*sum(p in P, abs(h[p])))))',
      },
      states: 'forall(a in O, b in P, G[a,b] == sum(k in M, sum(j in Q, dloss[a,k]*dy[k,j]*dz[j,b])))',
      derivation: [
        have(
          'the path sum is a derivative, too',
          'forall(eps in positive, exists(r in positive, forall(h in R[P], sum(i in P, abs(h[i])) <= r, sum(q in O, abs(loss(y(z(array(i in P, w[i] + h[i]))))[q] - loss(y(z(w)))[q] - sum(i in P, sum(k in M, sum(j in Q, dloss[q,k]*dy[k,j]*dz[j,i]))*h[i]))) <= eps*sum(i in P, abs(h[i])))))',
          [
            by(
              lemma('chain-rule-jacobian-path-sum', {
                part: 'path-differentiable',
                at: {
                  P: 'P',
                  Q: 'Q',
                  M: 'M',
                  O: 'O',
                  z: 'z',
                  y: 'y',
                  loss: 'loss',
                  w: 'w',
                  dz: 'dz',
                  dy: 'dy',
                  dloss: 'dloss',
                  eps: 'eps',
                },
              }),
            ),
          ],
        ),
        [
          '==',
          'rhs',
          lemma('derivative-unique', {
            at: {
              N: 'P',
              M: 'O',
              f: 'map(u in R[P], q in O, loss(y(z(u)))[q])',
              x: 'w',
              J: 'G',
              H: 'array(q in O, i in P, sum(k in M, sum(j in Q, dloss[q,k]*dy[k,j]*dz[j,i])))',
            },
          }),
        ],
      ],
    },
    'single path': {
      given: {
        I: indexSet('entries of z and of y'),
        w: real(),
        z: fn('R', 'I', 'R'),
        y: fn('R[I]', 'I', 'R'),
        loss: fn('R[I]', 'R'),
      },
      refutes:
        'forall(k in I, j in I, D(loss(y(z(s))), s = w) == D(loss(array(i in I, y(z(w))[i] + t*delta(i,k))), t = 0)*D(y(array(i in I, z(w)[i] + t*delta(i,j)))[k], t = 0)*D(z(s)[j], s = w))',
      at: {
        I: 2,
        w: 1,
        z: 'map(s in R, i in I, s)',
        y: 'map(u in R[I], i in I, u[i])',
        loss: 'map(u in R[I], sum(i in I, u[i]))',
      },
    },
  },

  instances: { sizes: { N: [0, 3], M: [0, 3], K: [0, 3], P: [0, 3], Q: [0, 3], O: [0, 3] } },

  controls: {
    'only from z_j to y_j': {
      part: 'path-sum',
      given: { same: choice('M', 'Q') },
      states: 'forall(a in O, b in P, G[a,b] == sum(k in M, dloss[a,k]*dy[k,same[k]]*dz[same[k],b]))',
      counterexample: {
        P: 2,
        Q: 2,
        M: 2,
        O: 1,
        w: [0, 0],
        z: 'map(a in R[P], j in Q, sum(p in P, dz[j,p]*(a[p] - w[p])))',
        y: 'map(a in R[Q], k in M, exp(a[same[k]])/sum(j in Q, exp(a[j])))',
        loss: 'map(a in R[M], o in O, sum(k in M, dloss[o,k]*a[k]^2))',
        dz: [
          [1, 0],
          [0, 1],
        ],
        dy: [
          ['1/4', '-1/4'],
          ['-1/4', '1/4'],
        ],
        dloss: [[1, 2]],
        G: [['-1/4', '1/4']],
        same: [0, 1],
      },
      because:
        'every entry of softmax depends on every entry of z: y_1^2 + 2 y_2^2 has the slope -1/4, not 1/4',
    },
    'Jacobians in the other order': {
      part: 'jacobian',
      given: { a1: choice('K', 'M'), b1: choice('N', 'M'), c1: choice('N', 'K') },
      states: 'forall(a in K, b in N, J[a,b] == sum(c in N, Jg[a1[a],c]*Jf[c1[c],b1[b]]))',
      counterexample: {
        N: 2,
        M: 2,
        K: 2,
        x: [0, 0],
        g: 'map(u in R[N], j in M, sum(i in N, Jg[j,i]*u[i]))',
        f: 'map(u in R[M], q in K, sum(j in M, Jf[q,j]*u[j]))',
        Jg: [
          [0, 0],
          [1, 0],
        ],
        Jf: [
          [0, 1],
          [0, 0],
        ],
        J: [
          [1, 0],
          [0, 0],
        ],
        a1: [0, 1],
        b1: [0, 1],
        c1: [0, 1],
      },
      because: 'with all dimensions equal, J_f J_g = diag(1, 0) and J_g J_f = diag(0, 1)',
    },
    'a shared weight counted once': {
      part: 'path-sum',
      states: 'forall(a in O, b in P, j in Q, G[a,b] == sum(k in M, dloss[a,k]*dy[k,j]*dz[j,b]))',
      counterexample: {
        P: 1,
        Q: 2,
        M: 2,
        O: 1,
        w: [1],
        z: 'map(a in R[P], j in Q, sum(p in P, a[p]))',
        y: 'map(a in R[Q], k in M, sum(j in Q, dy[k,j]*a[j]))',
        loss: 'map(a in R[M], o in O, sum(k in M, a[k]))',
        dz: [[1], [1]],
        dy: [
          [1, 0],
          [0, 1],
        ],
        dloss: [[1, 1]],
        G: [[2]],
      },
      because:
        'z = (w, w), y = z and the loss y_1 + y_2 have the derivative 2; the paths through one entry of z give 1',
    },
  },
});
