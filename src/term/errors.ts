/** Where a text of a proof module stands: which module, which field. */
export interface Place {
  readonly module: string;
  readonly field: string;
}

/** The normal form would have too many monomials, a bound index too many symmetric labellings, or a number too many digits. */
export class ExpansionError extends Error {
  override readonly name = 'ExpansionError';
}

/** A text that is not a term, a proposition or a declaration; says where, shows the text with a caret, and what was expected. */
export class TermError extends Error {
  override readonly name = 'TermError';
  /** The problem with the text, for whoever says where it stands. */
  readonly detail: string;

  constructor(
    readonly place: Place,
    readonly text: string,
    /** Offset into `text`, for the caret. */
    readonly position: number,
    readonly problem: string,
  ) {
    const detail = `${problem}\n${caret(text, position)}`;
    super(`${place.module}: ${place.field}: ${detail}`);
    this.detail = detail;
  }
}

function caret(text: string, position: number): string {
  const start = position === 0 ? 0 : text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position);
  const line = text.slice(start, end < 0 ? undefined : end);
  const column = Math.min(position - start, line.length);
  const from = Math.max(0, column - 80);
  return `  ${line.slice(from, from + 160)}\n  ${' '.repeat(column - from)}^`;
}
