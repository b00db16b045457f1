/** What proof modules import. */
export * from './derivation/steps.ts';
export * from './proof/claim.ts';
export * from './proof/declare.ts';
