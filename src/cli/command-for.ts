/** The command that verifies one claim of a selection again, as one would type it here. */
import { relative } from 'node:path';
import type { CommandFor } from '../report/render-failure.ts';
import type { Selection } from './select.ts';

export function commandFor(selection: Selection): CommandFor {
  return (claim) => {
    const file = selection.paths.get(claim);
    return ['lemmata', 'verify', file === undefined ? claim : typed(file)];
  };
}

function typed(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : `./${path}`;
}
