import * as z from 'zod';

/** Variables with this prefix are ours; an unknown one is a typing error and stops the start. */
export const CONFIG_PREFIX = 'LADDER_';

/** Thrown at start; its message lists every wrong variable and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads a process's configuration once. `shape` is keyed by the full variable names, so that
 * a variable has one name in code, documentation and compose file.
 */
export function readConfig<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<z.ZodObject<Shape>> {
  const ours = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name.startsWith(CONFIG_PREFIX) && value !== undefined),
  );
  const parsed = z.strictObject(shape).safeParse(ours);
  if (parsed.success) return parsed.data;
  throw new ConfigError(`The configuration is not complete:\n${z.prettifyError(parsed.error)}`);
}

/** A variable whose text `read` turns into a value, or refuses by throwing; the message becomes part of the ConfigError. */
export const readBy = <Value>(read: (text: string) => Value) =>
  z.string().transform((text, context): Value => {
    try {
      return read(text);
    } catch (error) {
      context.issues.push({ code: 'custom', message: (error as Error).message, input: undefined });
      return z.NEVER;
    }
  });
