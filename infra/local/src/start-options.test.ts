import { describe, expect, test } from '@jest/globals';
import { SetupError } from '@ladder/engines';
import { DEFAULT_PORTS } from './ports.ts';
import { readStartOptions } from './start-options.ts';

describe('the settings of a start', () => {
  test('are the documented ones when nobody says otherwise', async () => {
    const options = await readStartOptions([], {});
    expect(options).toMatchObject({ ports: DEFAULT_PORTS, scenario: true, businessNow: '2025-10-09T09:00:00+08:00' });
    expect(options.dataFolder).toMatch(/\.ladder[/\\]data$/);
  });

  test('come from variables and from flags, and the flag counts', async () => {
    const environment = { LADDER_PORT: '5000', LADDER_TRAINING_PORT: '5011', LADDER_SCENARIO: 'none' };
    const { ports, scenario } = await readStartOptions(
      ['--port', '6000', '--kafka-controller-port', '6093'],
      environment,
    );
    expect(ports).toMatchObject({ gateway: 6000, health: 4001, controller: 6093 });
    expect(ports.services).toMatchObject({ training: 5011, promotion: 4013 });
    expect(scenario).toBe(false);
  });

  test('are refused when they are unknown or no port', async () => {
    await expect(readStartOptions([], { LADDER_PROT: '4000' })).rejects.toThrow(SetupError);
    await expect(readStartOptions(['--prot', '4000'], {})).rejects.toThrow(SetupError);
    await expect(readStartOptions([], { LADDER_PORT: '65536' })).rejects.toThrow(/LADDER_PORT/);
    await expect(readStartOptions([], { LADDER_PORT: '0' })).rejects.toThrow(/LADDER_PORT/);
  });
});
