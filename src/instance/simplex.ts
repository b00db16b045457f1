/** Exact probability rows: multiples of a power of two that sum to one. */
import type { Regime } from './regime.ts';
import type { Stream } from './stream.ts';

/** A law has at most so many points. */
const LARGEST = 4096;

const block = new Uint32Array(4096);
const bytes = new Uint8Array(block.buffer);

/** Bytes of a stream, drawn by the block; who has taken some may write over them. */
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
}

/** A number below n, from three bytes. */
function below(n: number, at: number): number {
  const word =
    (bytes[at] as number) * 2 ** 16 + (bytes[at + 1] as number) * 2 ** 8 + (bytes[at + 2] as number);
  return Math.floor((word * n) / 2 ** 24);
}

/** A place below twice the size, from the beginning again where it is beyond. */
const around = (place: number, size: number): number => (place < size ? place : place - size);

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
  const unit = (2 ** Math.max(6, Math.ceil(Math.log2(size)) + 3)) | 0;
  const grain = 1 / unit;
  const least = positive ? 1 : 0;
  const budget = unit - least * size;
  const source = new Bytes(next);
  const weigh = regimes[regime];
  const weights = bytes;
  for (let row = from; row < to; row++) {
    let at = weigh(size, source);
    let total = 0;
    for (let i = 0; i < size; i++) total = (total + (weights[at + i] as number)) | 0;
    if (total === 0) {
      at = certain(size, source);
      total = 1;
    }
    // Shares of the budget by rounding partial sums down; the last entry has what is left, so the row sums to one exactly. Two
    // roundings of a share, which is at most the budget, do not reach the next integer: the budget is less than 2^16.
    const scale = budget / total;
    const start = row * stride;
    const last = size - 1;
    let sum = 0;
    let before = 0;
    for (let i = 0; i < last; i++) {
      sum = (sum + (weights[at + i] as number)) | 0;
      const after = (sum * scale) | 0;
      out[start + i] = ((after - before + least) | 0) * grain;
      before = after;
    }
    out[start + last] = ((budget - before + least) | 0) * grain;
    for (let i = size; i < stride; i++) out[start + i] = 0;
  }
}

/** Weights of a row, bytes, of which not all should be zero: their offset in `bytes`. */
type Weigh = (size: number, source: Bytes) => number;

const generic: Weigh = (size, source) => source.take(size);

/** For the few places of a row a loop is faster than `fill`. */
function clear(at: number, size: number): void {
  for (let i = at; i < at + size; i++) bytes[i] = 0;
}

const certain: Weigh = (size, source) => {
  const at = source.take(size + 3);
  clear(at, size);
  bytes[at + below(size, at + size)] = 1;
  return at;
};

const regimes: Record<Regime, Weigh> = {
  generic,
  huge: generic,
  degenerate: certain,
  /** One point, or two. */
  edge(size, source) {
    const at = source.take(size + 7);
    clear(at, size);
    bytes[at + below(size, at + size)] = 1;
    if ((bytes[at + size + 6] as number) & 1) bytes[at + below(size, at + size + 3)] = 1;
    return at;
  },
  /** Equal weights on a power of two of the points. */
  ties(size, source) {
    const at = source.take(size + 6);
    clear(at, size);
    const count = 2 ** below(Math.floor(Math.log2(size)) + 1, at + size);
    const shift = below(size, at + size + 3);
    for (let i = 0; i < count; i++) bytes[at + around(i + shift, size)] = 1;
    return at;
  },
  sparse(size, source) {
    const at = source.take(size);
    // Those below 64 stay; without a branch, since none could be foreseen.
    for (let i = at; i < at + size; i++) {
      const byte = bytes[i] as number;
      bytes[i] = byte & ((byte - 64) >> 31);
    }
    return at;
  },
  /** 1/2, 1/4, 1/8, … from a random point on. */
  spread(size, source) {
    const at = source.take(size + 3);
    clear(at, size);
    const shift = below(size, at + size);
    for (let i = 0; i < 6 && i < size; i++) bytes[at + around(i + shift, size)] = 32 >> i;
    return at;
  },
  /** Nearly certain. */
  tiny(size, source) {
    const at = source.take(size + 3);
    for (let i = at; i < at + size; i++) bytes[i] = (bytes[i] as number) & 1;
    bytes[at + below(size, at + size)] = 40;
    return at;
  },
};
