/** Streams of random bits that follow from a text, never from the clock. */

/**
 * Four words from a text: FNV-1a from four starting points, each finished as in MurmurHash3. Not for secrets; only so that different
 * texts give unrelated streams.
 */
export function hash(text: string): readonly [number, number, number, number] {
  let [a, b, c, d] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
    c = Math.imul(c ^ unit, 0x01000193);
    d = Math.imul(d ^ unit, 0x01000193);
  }
  return [finished(a), finished(b), finished(c), finished(d)];
}

function finished(word: number): number {
  let h = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** Fills the first `count` words of the block with random bits. */
export type Stream = (block: Uint32Array, count: number) => void;

/** A xoshiro128** stream (Blackman and Vigna 2018) for a text. Its state is kept in locals while a block is filled, for speed. */
export function stream(seed: string): Stream {
  let [a, b, c, d] = hash(seed);
  // A state of zeros would stay there.
  if ((a | b | c | d) === 0) d = 1;
  return (block, count) => {
    let s0 = a;
    let s1 = b;
    let s2 = c;
    let s3 = d;
    for (let i = 0; i < count; i++) {
      const m = Math.imul(s1, 5);
      block[i] = Math.imul((m << 7) | (m >>> 25), 9);
      const t = s1 << 9;
      s2 ^= s0;
      s3 ^= s1;
      s1 ^= s2;
      s0 ^= s3;
      s2 ^= t;
      s3 = (s3 << 11) | (s3 >>> 21);
    }
    a = s0;
    b = s1;
    c = s2;
    d = s3;
  };
}

/** Single words of a stream, as integers below a bound. They are drawn by the block, which is the caller's while they are asked for. */
export function integers(next: Stream, block: Uint32Array): (below: number) => number {
  let at = block.length;
  return (below) => {
    if (at === block.length) {
      next(block, block.length);
      at = 0;
    }
    const word = block[at] as number;
    at += 1;
    return Math.floor((word * below) / 2 ** 32);
  };
}
