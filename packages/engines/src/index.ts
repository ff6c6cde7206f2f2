export { removeFromDocker } from './docker/start-with-docker.ts';
export type { EnginePorts } from './engine-ports.ts';
export { freshDatabase, type FreshDatabase } from './fresh-database.ts';
export { freshTopics, type FreshTopics } from './fresh-topics.ts';
export { ensureTopics, type TopicRow, topicSettings } from './kafka/topics.ts';
export type { Kafka } from './kafka/prepare-kafka.ts';
export type { Mongodb } from './mongodb/prepare-mongod.ts';
export { poll, type PollOptions } from './poll.ts';
export {
  childrenOf,
  claimDataFolder,
  type Child,
  type DataFolder,
  holderOf,
  stopSurvivors,
} from './process/data-folder.ts';
export { type OwnProcess, ownProcess, type ProcessEnd, type ProcessPlan } from './process/own-process.ts';
export { factsOf, type ProcessFacts, stillRuns } from './process/process-facts.ts';
export { freePorts, ownerOf, requireFreePort } from './process/ports.ts';
export { SetupError } from './setup-error.ts';
export {
  DEFAULT_ENGINES_FOLDER,
  type Engines,
  type EnginesOptions,
  fetchEngines,
  startEngines,
} from './start-engines.ts';
