/** A query with its variables; no document of a frontend comes near it. */
export const MAX_BODY_BYTES = 64 * 1024;

/** All headers of one request together; the access token is most of it. */
export const MAX_HEADERS_BYTES = 16 * 1024;

/** Checked by the parser, before validation, whose cost grows faster than the document. */
export const MAX_QUERY_TOKENS = 2_000;

/** Selections of one document after its fragments were spread. */
export const MAX_EXPANDED_SELECTIONS = 2_000;

/** Plans that the planner weighs for one document, and paths that it weighs for one field. */
export const MAX_EVALUATED_PLANS = 1_000;
export const MAX_EVALUATED_PATHS = 100;

/** What one request to a subgraph may take, waiting for a free connection included. */
export const SUBGRAPH_TIMEOUT_MS = 3_000;

/** What a client's request may take; the subgraph requests of its plan share what is left of it. */
export const REQUEST_DEADLINE_MS = 10_000;

/** Connections to one subgraph, and how many of them are kept open without work. */
export const MAX_SUBGRAPH_SOCKETS = 64;
export const MAX_IDLE_SUBGRAPH_SOCKETS = 16;

/** A larger answer of a subgraph is a mistake; reading it would cost the other clients their memory. */
export const MAX_SUBGRAPH_ANSWER_BYTES = 32 * 1024 * 1024;

/** A client has this long to send its request. */
export const REQUEST_READ_TIMEOUT_MS = 10_000;

/** A stopping gateway lets requests under way finish for this long. */
export const DRAIN_TIMEOUT_MS = 10_000;

/** How often the supergraph file is looked at. */
export const SUPERGRAPH_POLL_MS = 1_000;

/** How often the subgraphs' readiness is asked: until all were ready once, and afterwards. */
export const READINESS_POLL_STARTING_MS = 250;
export const READINESS_POLL_MS = 5_000;
export const READINESS_TIMEOUT_MS = 1_000;

/** Longer headers than this are not passed on to the subgraphs. */
export const MAX_ACCEPT_LANGUAGE_CHARACTERS = 256;
