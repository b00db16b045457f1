/** Seeds: texts that follow from the root seed and from what is checked, never from the clock. */

/** The root seed of every run that asks for no other. */
export const defaultSeed = 'lemmata';

/** The seed of one check: the same whichever claims run beside it, and in whichever order. */
export const seedOf = (root: string, ...path: string[]): string => [root, ...path].join('/');
