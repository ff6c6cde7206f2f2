import { describe, expect, test } from '@jest/globals';
import { ConfigError } from './config.ts';
import { readServiceConfig } from './service-config.ts';

const options = { port: 4011, readPassportKeys: (text: string) => JSON.parse(text) as { readonly keys: object[] } };
const least = {
  LADDER_MONGODB_URI: 'mongodb://127.0.0.1:47017/training',
  LADDER_KAFKA_BROKERS: '127.0.0.1:49092,127.0.0.1:49093',
  LADDER_PASSPORT_KEYS: '{"keys":[{"kty":"OKP"}]}',
};

describe('reading the configuration of a service', () => {
  test('needs its database, its brokers and the keys of passports; everything else has a safe default', () => {
    expect(readServiceConfig(options, least)).toEqual({
      port: 4011,
      host: '127.0.0.1',
      mongodbUri: 'mongodb://127.0.0.1:47017/training',
      kafkaBrokers: ['127.0.0.1:49092', '127.0.0.1:49093'],
      passportKeys: { keys: [{ kty: 'OKP' }] },
      environment: 'production',
      logLevel: 'info',
      businessClock: { file: undefined, startAt: undefined },
    });
  });

  test('takes what it is told before its defaults', () => {
    const told = { ...least, LADDER_PORT: '5000', LADDER_ENVIRONMENT: 'development', LADDER_LOG_LEVEL: 'debug' };
    expect(readServiceConfig(options, told)).toMatchObject({
      port: 5000,
      environment: 'development',
      logLevel: 'debug',
    });
  });

  test.each(Object.keys(least))('says that %s is missing', (name) => {
    const rest = Object.fromEntries(Object.entries(least).filter(([key]) => key !== name));
    expect(() => readServiceConfig(options, rest)).toThrow(new RegExp(name));
  });

  test('says why keys are refused, in one answer with the other faults', () => {
    const refusing = { port: 4011, readPassportKeys: (): never => raise('these keys are private') };
    const read = () => readServiceConfig(refusing, { ...least, LADDER_PORT: 'door' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/these keys are private/);
    expect(read).toThrow(/LADDER_PORT/);
  });
});

function raise(message: string): never {
  throw new Error(message);
}
