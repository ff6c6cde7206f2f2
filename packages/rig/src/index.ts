export * from './count-reads.ts';
export * from './open-rig.ts';
export * from './until.ts';
