import { createDevelopmentIssuer, hasRole, ROLES, type TokenVerifier } from '@ladder/identity';
import { type BusinessClock, type Logger, moveBusinessClock } from '@ladder/process';
import * as z from 'zod';
import { answerJson, Refusal } from '../answer.ts';
import { authenticate } from '../authenticate.ts';
import type { GatewayConfig } from '../config.ts';
import { readJson } from '../read-json.ts';
import type { Handle, Routes } from '../routes.ts';
import { graphiqlPage } from './graphiql-page.ts';

const TokenRequest = z.strictObject({
  employeeId: z.string().min(1).max(128),
  roles: z.array(z.enum(ROLES)).default(['EMPLOYEE']),
});

const ClockRequest = z.strictObject({ now: z.iso.datetime({ offset: true }) });

export interface DevelopmentOptions {
  readonly config: GatewayConfig;
  readonly clock: BusinessClock;
  readonly tokens: TokenVerifier;
  readonly log: Logger;
}

/** What a developer's gateway has beside the graph: GraphiQL, the business clock, and tokens where it holds a key. */
export function developmentRoutes(options: DevelopmentOptions): Routes {
  const { config, clock } = options;
  const page = graphiqlPage();
  return {
    '/': { GET: page },
    '/dev/clock': {
      GET: (_request, response) => answerJson(response, 200, { now: clock.now() }),
      POST: moveClock(options),
    },
    ...(config.developmentTokenKey && { '/dev/token': { POST: issueToken(config, config.developmentTokenKey) } }),
  };
}

/** `POST /dev/token {"employeeId", "roles"?}` → `{"access_token", "token_type", "expires_in"}`. */
function issueToken({ environment, tokens }: GatewayConfig, privateKeyJwk: GatewayConfig['passportKey']): Handle {
  const issuer = createDevelopmentIssuer({
    privateKeyJwk,
    environment,
    issuer: tokens.issuer,
    audience: tokens.audience,
  });
  return async (request, response) => {
    answerJson(response, 200, await issuer.issue(read(TokenRequest, await readJson(request))));
  };
}

/** `POST /dev/clock {"now"}`, for an administrator: moves the business clock of all processes on this machine. */
function moveClock({ config, clock, tokens, log }: DevelopmentOptions): Handle {
  return async (request, response) => {
    const viewer = await authenticate(request, tokens, log);
    if (!hasRole(viewer, 'ADMIN'))
      throw new Refusal(403, 'FORBIDDEN', 'Only an administrator moves the business clock.');
    const { now } = read(ClockRequest, await readJson(request));
    const { file } = config.businessClock;
    if (!file)
      throw new Refusal(404, 'NOT_FOUND', 'This gateway shares no business clock (LADDER_BUSINESS_CLOCK_FILE).');
    moveBusinessClock(file, now);
    log.warn({ now, employeeId: viewer.employeeId }, 'business clock moved');
    answerJson(response, 200, { now: clock.now() });
  };
}

function read<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Refusal(400, 'BAD_REQUEST', z.prettifyError(parsed.error));
}
