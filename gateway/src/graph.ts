import type { Server } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from '@ladder/process';
import * as limits from './limits.ts';
import { maskError } from './mask-error.ts';
import type { GatewayContext, SubgraphSource } from './subgraph-source.ts';
import { supergraphFile } from './supergraph-file.ts';

export interface GraphOptions {
  readonly supergraphFile: string;
  /** The source of each subgraph that has an address; a supergraph that names another one is refused. */
  readonly sources: ReadonlyMap<string, SubgraphSource>;
  /** Requests under way on this server are finished before the graph stops. */
  readonly httpServer: Server;
  readonly isDevelopment: boolean;
  readonly log: Logger;
}

export type Graph = ApolloServer<GatewayContext>;

/** Apollo's server over Apollo's gateway; `start` loads the supergraph. It reports to nobody. */
export function createGraph({ sources, httpServer, isDevelopment, log, ...options }: GraphOptions): Graph {
  // The gateway would send metrics home every hour; it reads this variable when it is made and has no other switch.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphFile(options.supergraphFile, log),
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source)
        throw new Error(`the supergraph has a subgraph "${name}", for which LADDER_SUBGRAPHS has no address`);
      return source;
    },
    logger: apolloLog(log),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: isDevelopment,
    queryPlannerConfig: {
      debug: { maxEvaluatedPlans: limits.MAX_EVALUATED_PLANS, pathsLimit: limits.MAX_EVALUATED_PATHS },
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: apolloLog(log),
    introspection: isDevelopment,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    includeStacktraceInErrorResponses: false,
    formatError: maskError(log),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: limits.MAX_EXPANDED_SELECTIONS,
    parseOptions: { maxTokens: limits.MAX_QUERY_TOKENS },
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: limits.DRAIN_TIMEOUT_MS }),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Apollo logs sentences; ours are constant, so its sentence becomes a fact. */
function apolloLog(log: Logger) {
  const at = (level: 'debug' | 'info' | 'warn' | 'error') => (detail?: unknown) =>
    log[level]({ detail: detail instanceof Error ? detail.stack : detail }, 'apollo');
  return { debug: at('debug'), info: at('debug'), warn: at('warn'), error: at('error') };
}
