/**
 * Random words by position: word j of draw i is a function of the seed, i and j alone, so draws do not depend on how they are cut into
 * batches, and any of them can be made again. Philox4x32-10 (Salmon, Moraes, Dror and Shaw, SC 2011), keyed by the text of the seed.
 */
import { hash } from './stream.ts';

const rounds = 10;

/** Encrypts a counter of four words in place. Words are signed here, which V8 holds as they are; a word from 2^31 on it would make a double. */
export function philox(counter: Uint32Array, key0: number, key1: number): void {
  let a = (counter[0] as number) | 0;
  let b = (counter[1] as number) | 0;
  let c = (counter[2] as number) | 0;
  let d = (counter[3] as number) | 0;
  let k0 = key0 | 0;
  let k1 = key1 | 0;
  for (let round = 0; round < rounds; round++) {
    const high0 = multiplyHigh(0xd2511f53 | 0, a);
    const low0 = Math.imul(0xd2511f53, a);
    const high1 = multiplyHigh(0xcd9e8d57 | 0, c);
    const low1 = Math.imul(0xcd9e8d57, c);
    a = high1 ^ b ^ k0;
    b = low1;
    c = high0 ^ d ^ k1;
    d = low0;
    k0 = (k0 + 0x9e3779b9) | 0;
    k1 = (k1 + 0xbb67ae85) | 0;
  }
  counter[0] = a;
  counter[1] = b;
  counter[2] = c;
  counter[3] = d;
}

/** The upper 32 bits of a product of two unsigned words. Every partial sum stays below 2^32, so none loses its carry. */
function multiplyHigh(x: number, y: number): number {
  const xh = x >>> 16;
  const xl = x & 0xffff;
  const yh = y >>> 16;
  const yl = y & 0xffff;
  const middle = (Math.imul(xh, yl) + (Math.imul(xl, yl) >>> 16)) | 0;
  const other = (Math.imul(xl, yh) + (middle & 0xffff)) | 0;
  return (Math.imul(xh, yh) + (middle >>> 16) + (other >>> 16)) | 0;
}

/** The words of one draw after another. */
export class CounterStream {
  private readonly key: readonly [number, number];
  /** The upper half of the counter, which belongs to the seed, too. */
  private readonly rest: readonly [number, number];
  private readonly block = new Uint32Array(4);
  private draw = 0;
  private next = 0;

  constructor(seed: string) {
    const [k0, k1, c2, c3] = hash(seed);
    this.key = [k0 >>> 0, k1 >>> 0];
    this.rest = [c2 >>> 0, c3 >>> 0];
  }

  /** Goes to the first word of a draw. */
  seek(draw: number): void {
    this.draw = draw;
    this.next = 0;
  }

  /** The next word of the draw. */
  word(): number {
    const at = this.next & 3;
    if (at === 0) {
      this.block[0] = this.next >>> 2;
      this.block[1] = this.draw;
      this.block[2] = this.rest[0];
      this.block[3] = this.rest[1];
      philox(this.block, this.key[0], this.key[1]);
    }
    this.next += 1;
    return this.block[at] as number;
  }
}
