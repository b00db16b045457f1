/** Bibliographies as programs read them: citation-js, whose types want every option named. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

/** Items of CSL-JSON; what does not fit its schema throws. */
export const readCsl = (items: unknown): readonly Record<string, unknown>[] =>
  new Cite(items as never, { strict: true, generateGraph: false } as never).data as never;

/** As the style of the APA prints it. */
export const inApaStyle = (item: unknown): string =>
  (new Cite(item as never).format as (...args: unknown[]) => string)('bibliography', {
    template: 'apa',
  }).trim();
