/** Exact probability rows: multiples of a power of two that sum to one. */
import type { Regime } from './regime.ts';
import { integers, type Stream } from './stream.ts';

const block = new Uint32Array(4096);

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
  if (size > block.length) throw new RangeError(`a law on ${size} points is too large`);
  const unit = 2 ** Math.max(6, Math.ceil(Math.log2(size)) + 3);
  const least = positive ? 1 : 0;
  const integer = integers(next);
  const weigh = weights[regime];
  for (let row = from; row < to; row++) {
    const start = row * stride;
    weigh(size, next, integer);
    let total = 0;
    for (let i = 0; i < size; i++) total += block[i] as number;
    if (total === 0) {
      block[0] = 1;
      total = 1;
    }
    // Shares of the budget by rounding partial sums: they add up to it, and no floating-point number is rounded.
    const budget = unit - least * size;
    let sum = 0;
    let before = 0;
    for (let i = 0; i < size; i++) {
      sum += block[i] as number;
      const after = Math.floor((budget * sum) / total);
      out[start + i] = (after - before + least) / unit;
      before = after;
    }
    for (let i = size; i < stride; i++) out[start + i] = 0;
  }
}

/** Fills the block with weights, not all zero as a rule. */
type Weigh = (size: number, next: Stream, integer: (below: number) => number) => void;

const generic: Weigh = (size, next) => {
  next(block, size);
  for (let i = 0; i < size; i++) block[i] = (block[i] as number) >>> 24;
};

const certain: Weigh = (size, _, integer) => {
  block.fill(0, 0, size);
  block[integer(size)] = 1;
};

const weights: Record<Regime, Weigh> = {
  generic,
  huge: generic,
  degenerate: certain,
  /** One point, or two. */
  edge(size, next, integer) {
    certain(size, next, integer);
    if (integer(2) === 0) block[integer(size)] = 1;
  },
  /** Equal weights on a power of two of the points. */
  ties(size, _, integer) {
    block.fill(0, 0, size);
    const count = 2 ** integer(Math.floor(Math.log2(size)) + 1);
    const shift = integer(size);
    for (let i = 0; i < count; i++) block[(i + shift) % size] = 1;
  },
  sparse(size, next) {
    next(block, size);
    for (let i = 0; i < size; i++) {
      const word = block[i] as number;
      block[i] = word % 4 === 0 ? word >>> 24 : 0;
    }
  },
  /** 1/2, 1/4, 1/8, … from a random point on. */
  spread(size, _, integer) {
    const shift = integer(size);
    for (let i = 0; i < size; i++) block[(i + shift) % size] = 2 ** Math.max(0, 5 - i);
  },
  /** Nearly certain. */
  tiny(size, next, integer) {
    next(block, size);
    for (let i = 0; i < size; i++) block[i] = (block[i] as number) >>> 31;
    block[integer(size)] = 40;
  },
};
