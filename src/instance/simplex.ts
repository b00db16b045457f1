/** Exact probability rows: multiples of a power of two that sum to one. */
import type { Regime } from './regime.ts';
import type { Stream } from './stream.ts';

/** A law has at most so many points. */
const LARGEST = 4096;

const weights = new Float64Array(LARGEST);
const block = new Uint32Array(4096);
const bytes = new Uint8Array(block.buffer);

/** Bytes of a stream, drawn by the block. */
class Bytes {
  private at = bytes.length;

  constructor(private readonly next: Stream) {}

  /** The offset in `bytes` of the next `count` of them. */
  take(count: number): number {
    if (this.at + count > bytes.length) {
      this.next(block, block.length);
      this.at = 0;
    }
    const start = this.at;
    this.at += count;
    return start;
  }

  below(n: number): number {
    const at = this.take(4);
    const word =
      (bytes[at] as number) * 2 ** 16 + (bytes[at + 1] as number) * 2 ** 8 + (bytes[at + 2] as number);
    return Math.floor((word * n) / 2 ** 24);
  }
}

/** Fills rows `from` to `to` of `stride` numbers each with probabilities in the first `size` places and zeros behind them. */
export function fillSimplex(
  out: Float64Array,
  stride: number,
  size: number,
  from: number,
  to: number,
  regime: Regime,
  positive: boolean,
  next: Stream,
): void {
  if (size > LARGEST) throw new RangeError(`a law on ${size} points is too large`);
  const unit = 2 ** Math.max(6, Math.ceil(Math.log2(size)) + 3);
  const least = positive ? 1 : 0;
  const budget = unit - least * size;
  const source = new Bytes(next);
  const weigh = regimes[regime];
  for (let row = from; row < to; row++) {
    const total = weigh(size, source);
    // Shares of the budget by rounding partial sums down; the last entry has what is left, so the row sums to one exactly.
    const scale = budget / total;
    const start = row * stride;
    let sum = 0;
    let before = 0;
    for (let i = 0; i < size - 1; i++) {
      sum += weights[i] as number;
      const after = Math.min(budget, Math.floor(sum * scale));
      out[start + i] = (after - before + least) / unit;
      before = after;
    }
    out[start + size - 1] = (budget - before + least) / unit;
    for (let i = size; i < stride; i++) out[start + i] = 0;
  }
}

/** Sets the weights of a row and returns their sum, which is positive. */
type Weigh = (size: number, source: Bytes) => number;

const generic: Weigh = (size, source) => {
  const start = source.take(size);
  let total = 0;
  for (let i = 0; i < size; i++) {
    const w = bytes[start + i] as number;
    weights[i] = w;
    total += w;
  }
  return total || certain(size, source);
};

const certain: Weigh = (size, source) => {
  weights.fill(0, 0, size);
  weights[source.below(size)] = 1;
  return 1;
};

const regimes: Record<Regime, Weigh> = {
  generic,
  huge: generic,
  degenerate: certain,
  /** One point, or two. */
  edge(size, source) {
    certain(size, source);
    const second = source.below(size);
    if (source.below(2) === 0 || weights[second] === 1) return 1;
    weights[second] = 1;
    return 2;
  },
  /** Equal weights on a power of two of the points. */
  ties(size, source) {
    weights.fill(0, 0, size);
    const count = 2 ** source.below(Math.floor(Math.log2(size)) + 1);
    const shift = source.below(size);
    for (let i = 0; i < count; i++) weights[(i + shift) % size] = 1;
    return count;
  },
  sparse(size, source) {
    const start = source.take(size);
    let total = 0;
    for (let i = 0; i < size; i++) {
      const byte = bytes[start + i] as number;
      const w = byte < 64 ? byte : 0;
      weights[i] = w;
      total += w;
    }
    return total || certain(size, source);
  },
  /** 1/2, 1/4, 1/8, … from a random point on. */
  spread(size, source) {
    const shift = source.below(size);
    let total = 0;
    for (let i = 0; i < size; i++) {
      const w = i < 6 ? 32 >> i : 0;
      weights[(i + shift) % size] = w;
      total += w;
    }
    return total;
  },
  /** Nearly certain. */
  tiny(size, source) {
    const start = source.take(size);
    let total = 40;
    for (let i = 0; i < size; i++) {
      const w = (bytes[start + i] as number) & 1;
      weights[i] = w;
      total += w;
    }
    const main = source.below(size);
    weights[main] = (weights[main] as number) + 40;
    return total;
  },
};
