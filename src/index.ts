/** What proof modules import. */
export * from './derivation/steps.ts';
export { type Claim, proof } from './proof/claim.ts';
export * from './proof/declare.ts';
