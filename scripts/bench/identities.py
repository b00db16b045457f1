"""Lines of derivations at a small size, as identities for SymPy: milliseconds that `simplify` takes for each,
the fastest of three.

Lemmata checks the same lines for every size. A server: answers each name with {"ms": …}, `names` with all names, each of which is
claim/part and the label of the step.
"""

import json
import sys
import time

import sympy as sp
from sympy.core.cache import clear_cache


def array(name, *sizes, **assumptions):
    if len(sizes) == 1:
        return sp.symbols(f"{name}:{sizes[0]}", **assumptions)
    return [array(f"{name}{i}_", *sizes[1:], **assumptions) for i in range(sizes[0])]


def bias_variance_cross_terms():
    p, q = sp.symbols("p q", positive=True)
    f = sp.Symbol("f")
    h, e = array("h", 2), array("e", 2)
    d = lambda x: p * x[0] + (1 - p) * x[1]
    z = lambda x: q * x[0] + (1 - q) * x[1]
    mean = d(h)
    left = d([z([(f - mean - (hi - mean) + ei) ** 2 for ei in e]) for hi in h])
    right = (
        d([(f - mean) ** 2 - 2 * (f - mean) * (hi - mean) + (hi - mean) ** 2 for hi in h])
        + 2 * (f - d(h)) * z(e)
        + z([ei**2 for ei in e])
    )
    return left - right


def covariance():
    p, f = sp.symbols("p f")
    eps, g = array("e", 2), array("g", 2)
    mean = lambda x: p * x[0] + (1 - p) * x[1]
    m = mean(g)
    left = mean([(f + a - b) ** 2 for a, b in zip(eps, g)])
    right = (
        (f - m) ** 2
        + mean([(b - m) ** 2 for b in g])
        + mean([a**2 for a in eps])
        - 2 * mean([a * (b - m) for a, b in zip(eps, g)])
        + 2 * (f - m) * mean(eps)
    )
    return left - right


def kantorovich_gap():
    n = 3
    c, p = array("c", n, n), array("p", n, n)
    f, g = array("f", n), array("g", n)
    i, j = range(n), range(n)
    left = sum(c[a][b] * p[a][b] for a in i for b in j)
    left -= sum(sum(p[a][b] for b in j) * f[a] for a in i) + sum(sum(p[a][b] for a in i) * g[b] for b in j)
    return left - sum(p[a][b] * (c[a][b] - f[a] - g[b]) for a in i for b in j)


def bellman_difference():
    # One entry of the third line, inside the absolute values.
    n = 3
    r, gamma = sp.symbols("r gamma")
    p, v, w = array("p", n), array("v", n), array("w", n)
    left = r + gamma * sum(a * b for a, b in zip(p, v)) - (r + gamma * sum(a * b for a, b in zip(p, w)))
    return left - gamma * sum(a * (b - c) for a, b, c in zip(p, v, w))


def bernoulli():
    rate, k = sp.symbols("rate k", positive=True)
    left = rate ** (k + 1) * (1 + (k + 1) * (1 - rate))
    return left - (rate**k * (1 + k * (1 - rate)) - rate**k * (k + 1) * (1 - rate) ** 2)


def power_remainder():
    r, q = sp.symbols("r q", positive=True)
    left = (1 + r) ** (q + 1) - 1 - (q + 1) * r
    return left - ((1 + r) * ((1 + r) ** q - 1 - q * r) + q * r**2)


def origin_global():
    x, y, z = sp.symbols("x y z", nonnegative=True)
    c = sp.Rational(1, 3)
    left = sp.Rational(1, 2) + x**2 / 2 * (y * z - 2 ** (-2 * c)) ** 2 + y * z * (2 ** (-c) * x - 2 ** (-2 * c)) ** 2
    return left - ((x * y * z - 1) ** 2 / 2 + 2 ** (-4 * c) / 2 * (x**2 + 2 * y * z))


identities = {
    "bias-variance-decomposition/decomposition 2": bias_variance_cross_terms,
    "bias-variance-decomposition/covariance 1": covariance,
    "kantorovich-duality/gap-identity 4": kantorovich_gap,
    "bellman-contraction/contraction 3": bellman_difference,
    "below-geometric-sequence/bound have Bernoulli / induction step / 1": bernoulli,
    "slope-of-a-power/slope have remainder / induction step / 1": power_remainder,
    "homogeneous-spurious-counterexamples/origin-global 3": origin_global,
}


def milliseconds(name):
    difference = identities[name]()
    fastest = float("inf")
    for _ in range(3):
        clear_cache()
        started = time.perf_counter()
        result = sp.simplify(difference)
        fastest = min(fastest, time.perf_counter() - started)
        assert result == 0, f"{name}: SymPy leaves {result}"
    return 1000 * fastest


def main():
    sp.simplify(sp.Symbol("x") * (sp.Symbol("x") + 1))
    print(json.dumps({"ready": sp.__version__}), flush=True)
    for line in sys.stdin:
        name = line.strip()
        try:
            answer = {"names": list(identities)} if name == "names" else {"ms": milliseconds(name)}
        except AssertionError as error:
            answer = {"failed": str(error)}
        print(json.dumps(answer), flush=True)


main()
