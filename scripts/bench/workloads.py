"""The workloads of workloads.ts in NumPy, float64. A server: answers `name count` with {"rate": …} per second of processor."""

import json
import os
import sys
import time

os.environ.update(OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")

import numpy as np

S, A, N, CLASSES, ROUNDS, BATCH = 16, 4, 16, 64, 100, 1024
rng = np.random.default_rng(0)
big = rng.uniform(0.125, 1, (BATCH, S, A, S))
r = rng.uniform(0.125, 1, (BATCH, S, A))
a, b = rng.uniform(0.125, 1, (2, BATCH, N, N))
z, y = rng.uniform(0.125, 1, (2, BATCH, CLASSES))
p, q = rng.uniform(0.125, 1, (2, BATCH, N))
v, w = rng.uniform(-4, 4, (2, BATCH, S))
gamma = rng.uniform(0, 1, (BATCH, 1, 1))


def bellman(values, rewards=r, rows=big, discount=gamma):
    means = (rows.reshape(-1, S * A, S) @ values[..., None]).reshape(-1, S, A)
    return (rewards + discount * means).max(-1)


def cross_entropy():
    shifted = z - z.max(-1, keepdims=True)
    e = np.exp(shifted)
    total = e.sum(-1, keepdims=True)
    probabilities = e / total
    return (y * (np.log(total) - shifted)).sum(-1), probabilities - y


def sinkhorn():
    u = np.ones((BATCH, N))
    for _ in range(ROUNDS):
        scale = q / (u[:, None, :] @ a)[:, 0, :]
        u = p / (a @ scale[..., None])[..., 0]
    return u, scale


def judge():
    left = np.abs(bellman(v) - bellman(w)).max(-1)
    return gamma[:, 0, 0] * np.abs(v - w).max(-1) - left


def contraction():
    rows = rng.random((BATCH, S, A, S))
    rows /= rows.sum(-1, keepdims=True)
    rewards = rng.uniform(-4, 4, (BATCH, S, A))
    discount = rng.random((BATCH, 1, 1))
    first, second = rng.uniform(-4, 4, (2, BATCH, S))
    left = np.abs(bellman(first, rewards, rows, discount) - bellman(second, rewards, rows, discount)).max(-1)
    return left <= discount[:, 0, 0] * np.abs(first - second).max(-1) * (1 + 1e-9)


workloads = {
    "backup": lambda: bellman(v),
    "product": lambda: a @ b,
    "cross-entropy": cross_entropy,
    "sinkhorn": sinkhorn,
    "judge": judge,
    "contraction": contraction,
}


def main():
    print(json.dumps({"ready": np.__version__}), flush=True)
    for line in sys.stdin:
        name, count = line.split()
        work, count = workloads[name], int(count)
        work()
        done, started = 0, time.process_time()
        while done < count:
            work()
            done += BATCH
        print(json.dumps({"rate": done / (time.process_time() - started)}), flush=True)


main()
