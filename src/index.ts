/** What proof modules and algorithms import. */
export * from './derivation/steps.ts';
export * from './proof/algorithm.ts';
export * from './proof/claim.ts';
export * from './proof/declare.ts';
export * from './proof/random.ts';
