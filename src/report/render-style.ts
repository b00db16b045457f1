/** How a text is drawn: with which colours, and how wide. */
import { Chalk, type ChalkInstance } from 'chalk';
import type { Verdict } from '../engine/result.ts';

export interface Style {
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** Colours on a terminal, unless NO_COLOR asks for none (https://no-color.org); a pipe gets plain lines. */
export function styleOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  const forced = env.FORCE_COLOR !== undefined;
  const chalk = refused || !(stream.isTTY || forced) ? new Chalk({ level: 0 }) : new Chalk();
  const width = stream.isTTY && stream.columns ? Math.min(Math.max(stream.columns, 40), 120) : 100;
  return { chalk, width };
}

/** The colour of a verdict. */
export function verdictColor(chalk: ChalkInstance, verdict: Verdict): ChalkInstance {
  switch (verdict) {
    case 'verified':
      return chalk.green;
    case 'refuted':
      return chalk.red;
    case 'inconclusive':
      return chalk.yellow;
    case 'error':
      return chalk.magenta;
  }
}

/** The sign of a verdict, so that it can be told without colours. */
export const verdictSign: Readonly<Record<Verdict, string>> = {
  verified: '✓',
  refuted: '✗',
  inconclusive: '?',
  error: '!',
};

/** `1 step`, `2,048 instances`. */
export const counted = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;

/** A number with its thousands apart, the same in every locale. */
export const grouped = (n: number): string => n.toString().replace(/\B(?=(\d{3})+$)/g, ',');
