/**
 * Products in LaTeX are written side by side, `2 t x_{i}`, as they are in print; with a dot where that could be read as something else: a
 * number of more figures, a mixed fraction, a function of what stands in parentheses, a longer name, an absolute value.
 */

/** Whether a dot belongs between two factors, as they are printed. */
export function needsDot(left: string, right: string): boolean {
  if (beginsWithFigure.test(right) || isLongName.test(left) || isLongName.test(right)) return true;
  if (hasBars.test(left)) return true;
  if (hasBars.test(right)) return !isNumber.test(left);
  if (right.startsWith('\\mathbf{1}')) return isNumber.test(left);
  return right.startsWith('\\left') && !isNoFunction.test(left);
}

const beginsWithFigure = /^(?:\d|\\tfrac|\\frac\{-?(?:\d|\\tfrac))/;
const isNumber = /^(?:\d|\\tfrac)/;
const isLongName = /^\{*\\mathrm\{/;
const hasBars = /^\\(?:left\\)?lvert/;

/** Nobody takes these for the name of a function that is applied to the parentheses after it. */
const isNoFunction = /^(?:\d|\\left|\\t?frac|\\sqrt)/;
