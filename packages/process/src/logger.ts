import { type Logger as PinoLogger, pino } from 'pino';

/** Constant messages with facts as fields: `log.info({ courseId }, 'course published')`. */
export type Logger = PinoLogger;

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** JSON lines on standard output, one process name on each. */
export const createLogger = (name: string, level: LogLevel = 'info'): Logger =>
  pino({ name, level, base: { pid: process.pid }, formatters: { level: (label) => ({ level: label }) } });
