export * from './business-clock.ts';
export * from './config.ts';
export * from './lifecycle.ts';
export * from './logger.ts';
export * from './service-config.ts';
