/** What one would type here for a claim of a selection. */
import { relative } from 'node:path';
import type { NameFor } from '../report/render-failure.ts';
import type { Selection } from './select.ts';

export function nameFor(selection: Selection): NameFor {
  return (claim) => {
    const file = selection.paths.get(claim);
    return file === undefined ? claim : typed(file);
  };
}

function typed(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') ? file : `./${path}`;
}
