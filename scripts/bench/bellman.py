"""The Bellman contraction, S = 16, A = 4, by other means: a server that answers each request with instances per second.

    numpy distinct N        vectorised NumPy, every instance with rows and rewards of its own
    numpy shared N DRAWS    DRAWS pairs (V, W) for each set of rows and rewards
    hypothesis N            a Hypothesis property test of the same claim, N examples

No error bounds: a comparison of doubles, as one writes it. Generation is included. One thread; seconds of the processor.
"""

import json
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("MKL_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import numpy as np

S, A = 16, 4
rng = np.random.default_rng(0)


def numpy_round(groups, draws):
    rows = rng.random((groups, S * A, S))
    rows /= rows.sum(-1, keepdims=True)
    r = rng.standard_normal((groups, 1, S, A))
    gamma = rng.random((groups, draws, 1))
    v = rng.standard_normal((groups, draws, S))
    w = rng.standard_normal((groups, draws, S))

    def bellman(x):
        means = (x @ rows.transpose(0, 2, 1)).reshape(groups, draws, S, A)
        return (r + gamma[..., None] * means).max(-1)

    left = np.abs(bellman(v) - bellman(w)).max(-1)
    right = gamma[..., 0] * np.abs(v - w).max(-1)
    return int((left <= right * (1 + 1e-9)).sum())


def numpy_rate(count, draws):
    # Batches that fit the cache: larger ones are slower here.
    groups = max(1, 256 // draws)
    done = held = 0
    started = time.process_time()
    while done < count:
        held += numpy_round(groups, draws)
        done += groups * draws
    assert held == done, "the contraction failed"
    return done / (time.process_time() - started)


def hypothesis_rate(count):
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
    from hypothesis.extra.numpy import arrays

    tried = 0
    number = st.floats(-4, 4, allow_nan=False)

    @settings(max_examples=count, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(
        arrays(np.float64, (S, A, S), elements=st.floats(1 / 64, 1)),
        arrays(np.float64, (S, A), elements=number),
        st.floats(0, 0.99),
        arrays(np.float64, S, elements=number),
        arrays(np.float64, S, elements=number),
    )
    def contraction(rows, r, gamma, v, w):
        nonlocal tried
        tried += 1
        rows = rows / rows.sum(-1, keepdims=True)

        def bellman(x):
            return (r + gamma * (rows @ x)).max(-1)

        assert np.abs(bellman(v) - bellman(w)).max() <= gamma * np.abs(v - w).max() + 1e-9

    started = time.process_time()
    contraction()
    return tried / (time.process_time() - started)


def main():
    print(json.dumps({"ready": np.__version__}), flush=True)
    for line in sys.stdin:
        words = line.split()
        try:
            if words[0] == "numpy":
                rate = numpy_rate(int(words[2]), int(words[3]) if words[1] == "shared" else 1)
            else:
                rate = hypothesis_rate(int(words[1]))
            print(json.dumps({"rate": rate}), flush=True)
        except ImportError as error:
            print(json.dumps({"missing": error.name}), flush=True)


main()
