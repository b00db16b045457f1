/**
 * Doubles as the exact numbers that they are: sums, products and quotients are kept only where rounding changed nothing, which
 * error-free transformations tell (Dekker 1971; Ogita, Rump and Oishi 2005). All is for doubles of moderate size, which stay
 * clear of overflow and of subnormals, where these transformations hold.
 */

const LARGEST = 2 ** 700;
const SMALLEST = 2 ** -700;

/** Zero, or a magnitude from 2^-700 to 2^700. */
export const isModerate = (x: number): boolean => {
  const size = Math.abs(x);
  return size <= LARGEST && (size >= SMALLEST || size === 0);
};

/** Whether s, which is x + y rounded, is x + y: the error of Knuth's TwoSum is zero. */
export function isSum(s: number, x: number, y: number): boolean {
  const t = s - x;
  return x - (s - t) + (y - t) === 0;
}

/** Splits 53 bits into halves whose products are exact (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/** Whether p, which is x * y rounded, is x * y: the error of Dekker's TwoProduct is zero. All three moderate and not zero. */
export function isProduct(p: number, x: number, y: number): boolean {
  const cx = SPLITTER * x;
  const xHigh = cx - (cx - x);
  const xLow = x - xHigh;
  const cy = SPLITTER * y;
  const yHigh = cy - (cy - y);
  const yLow = y - yHigh;
  return xHigh * yHigh - p + xHigh * yLow + xLow * yHigh + xLow * yLow === 0;
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const high = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
const low = 1 - high;

/** The least e with |x| < 2^e, for a double x that is neither zero nor subnormal. */
export function exponentOf(x: number): number {
  double[0] = x;
  return (((words[high] as number) >>> 20) & 0x7ff) - 1022;
}

/** A finite double other than zero as mantissa · 2^exponent with an odd mantissa. */
export function decompose(x: number): { readonly mantissa: number; readonly exponent: number } {
  double[0] = x;
  const [top, bottom] = [words[high] as number, words[low] as number];
  const biased = (top >>> 20) & 0x7ff;
  const upper = (top & 0xfffff) | (biased === 0 ? 0 : 0x100000);
  const zeros = bottom !== 0 ? trailingZeros(bottom) : 32 + trailingZeros(upper);
  const mantissa = (upper * 2 ** 32 + bottom) / powerOfTwo(zeros);
  return { mantissa: x < 0 ? -mantissa : mantissa, exponent: Math.max(1, biased) - 1075 + zeros };
}

/** How many zeros end the bits of a 32-bit integer other than zero. */
export const trailingZeros = (word: number): number => 31 - Math.clz32(word & -word);

/** The largest exponent of `powerOfTwo`. */
export const EXPONENTS = 800;
const powers = new Float64Array(2 * EXPONENTS + 1);
powers[EXPONENTS] = 1;
for (let e = 1; e <= EXPONENTS; e++) {
  powers[EXPONENTS + e] = 2 * (powers[EXPONENTS + e - 1] as number);
  powers[EXPONENTS - e] = (powers[EXPONENTS - e + 1] as number) / 2;
}

/** 2^e for an integer e from -800 to 800 (Math.pow promises no exact result). */
export const powerOfTwo = (e: number): number => powers[EXPONENTS + e] as number;
