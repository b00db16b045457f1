/** One line on a terminal that says what is being done; nothing at all elsewhere. */
import type { Output } from './io.ts';

export interface Progress {
  say(text: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

const silent: Progress = { say: () => undefined, clear: () => undefined };

export function progressOn(output: Output): Progress {
  if (!output.isTTY) return silent;
  const erase = '\r\u001b[K';
  let shown = false;
  return {
    say(text) {
      output.write(`${erase}${text.slice(0, (output.columns ?? 80) - 1)}`);
      shown = true;
    },
    clear() {
      if (shown) output.write(erase);
      shown = false;
    },
  };
}
