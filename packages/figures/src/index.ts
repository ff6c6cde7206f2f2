export * from './calendar.ts';
export * from './credits.ts';
export * from './rate.ts';
export * from './threshold.ts';
