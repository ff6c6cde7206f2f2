import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { ConfigError, readConfig } from './config.ts';

const shape = { LADDER_PORT: z.coerce.number().int(), LADDER_HOST: z.string().default('127.0.0.1') };

describe('reading the configuration', () => {
  test('takes numbers from text and fills in defaults', () => {
    expect(readConfig(shape, { LADDER_PORT: '4011', PATH: '/bin' })).toEqual({
      LADDER_PORT: 4011,
      LADDER_HOST: '127.0.0.1',
    });
  });

  test('names the variable that is missing', () => {
    expect(() => readConfig(shape, {})).toThrow(/LADDER_PORT/);
  });

  test('refuses an unknown variable of ours, since it is a typing error', () => {
    expect(() => readConfig(shape, { LADDER_PORT: '1', LADDER_PROT: '2' })).toThrow(ConfigError);
  });
});
