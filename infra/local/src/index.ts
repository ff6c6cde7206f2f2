export { attachPlatform, TEST_PLATFORM_VARIABLE } from './attach.ts';
export { DEMO_TODAY } from './demo-company.ts';
export { drain, DRAIN_TIMEOUT_MS } from './drain.ts';
export { type Platform, type PlatformOptions, type PlatformProcess, startPlatform } from './platform.ts';
export type { PlatformAccess } from './platform-access.ts';
export { DEFAULT_PORTS, type PortChoice, type Ports } from './ports.ts';
export { serviceNames } from './service-names.ts';
