import { describe, expect, it } from 'vitest';
import { CounterStream, philox } from '../../src/instance/counter-stream.ts';

const words = (text: string): number[] => text.split(' ').map((w) => Number.parseInt(w, 16));

describe('Philox4x32-10', () => {
  it.each([
    ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
    ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
  ])('gives the published answer for the counter %s', (counter, key, answer) => {
    const block = Uint32Array.from(words(counter));
    const [k0, k1] = words(key) as [number, number];
    philox(block, k0, k1);
    expect([...block]).toEqual(words(answer));
  });
});

describe('a stream by counters', () => {
  const read = (stream: CounterStream, draw: number, count: number): number[] => {
    stream.seek(draw);
    return Array.from({ length: count }, () => stream.word());
  };

  it('gives the words of a draw wherever it comes from', () => {
    const stream = new CounterStream('a');
    const seventh = read(stream, 7, 9);
    read(stream, 3, 5);
    expect(read(stream, 7, 9)).toEqual(seventh);
    expect(read(new CounterStream('a'), 7, 9)).toEqual(seventh);
  });

  it('gives other words for other draws and other seeds', () => {
    const all = ['a', 'b', 'a/b'].flatMap((seed) =>
      [0, 1, 2].flatMap((draw) => read(new CounterStream(seed), draw, 8)),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});
