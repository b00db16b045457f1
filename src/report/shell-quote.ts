/** Commands to paste into a shell. */

/** One word of a POSIX shell command, quoted where that is needed. */
const shellQuote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

export const shellCommand = (...words: readonly string[]): string => words.map(shellQuote).join(' ');
