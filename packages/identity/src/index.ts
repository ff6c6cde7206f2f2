export * from './development-issuer.ts';
export * from './key-pair.ts';
export * from './passport.ts';
export * from './token-refusal.ts';
export * from './token-verifier.ts';
export * from './viewer.ts';
/** Public keys of the gateway, by which a subgraph knows its passports. */
export type { JSONWebKeySet as PassportKeys } from 'jose';
