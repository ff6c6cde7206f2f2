import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from '../repository-files.ts';
import { contractOf, type TopicRow, topicRows } from '../topic-rows.ts';
import type { Check, Finding } from './check.ts';

const EVENTS = 'packages/contracts/events';
const ENVELOPE = `${EVENTS}/envelope.v1.json`;
const CONSUMES = /\bon\(\s*'(?<contract>[^']+)'/g;

/** One name per event everywhere: topic, schema, examples, the consumers' files and a journey that promises something. */
export const events: Check = {
  name: 'events',
  run(root) {
    const files = repositoryFiles(root);
    const topics = topicRows(root);
    return Promise.resolve([
      ...topics.flatMap((topic) => incomplete(root, topic, files)),
      ...unknownSchemas(topics, files),
      ...consumers(root, topics, files),
    ]);
  },
};

function incomplete(root: string, topic: TopicRow, files: readonly string[]): Finding[] {
  const contract = contractOf(topic);
  const schema = `${EVENTS}/${topic.producer}/${contract}.json`;
  const examples = `${EVENTS}/${topic.producer}/examples/${contract}/`;
  const journeys = files.filter((path) => path.startsWith('gateway/tests/journeys/'));
  return [
    ...(files.includes(schema) ? [] : [{ where: schema, message: 'is missing: the topic has no schema' }]),
    ...(files.some((path) => path.startsWith(examples)) ? [] : [{ where: examples, message: 'has no example' }]),
    ...(journeys.some(
      (path) => path.includes(topic.topic) || readFileSync(join(root, path), 'utf8').includes(topic.topic),
    )
      ? []
      : [{ where: 'gateway/tests/journeys', message: `says nothing of ${topic.topic}` }]),
  ];
}

function unknownSchemas(topics: readonly TopicRow[], files: readonly string[]): Finding[] {
  const known = new Set(topics.map((topic) => `${EVENTS}/${topic.producer}/${contractOf(topic)}.json`));
  const schemas = files.filter((path) => path.startsWith(`${EVENTS}/`) && !path.includes('/examples/'));
  return schemas
    .filter((path) => path.endsWith('.json') && path !== ENVELOPE && !known.has(path))
    .map((where) => ({ where, message: 'belongs to no row of topics.json' }));
}

/** `services/x/src/handlers/<topic>.ts` consumes that topic, nothing else does, and the service knows it. */
function consumers(root: string, topics: readonly TopicRow[], files: readonly string[]): Finding[] {
  const contracts = new Map(topics.map((topic) => [contractOf(topic), topic.topic]));
  const sources = files.filter((path) => /^services\/[^/]+\/src\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'));
  return sources.flatMap((path) => {
    const consumed = [...readFileSync(join(root, path), 'utf8').matchAll(CONSUMES)].map(
      (match) => match.groups?.contract,
    );
    return consumed.flatMap((contract) => {
      const topic = contracts.get(contract ?? '');
      if (topic === undefined) return [{ where: path, message: `consumes ${contract}, which is no contract` }];
      const expected = path.replace(/src\/.*$/, `src/handlers/${topic}.ts`);
      if (path !== expected) return [{ where: path, message: `consumes ${topic}; its file is ${expected}` }];
      return isRegistered(root, path, topic) ? [] : [{ where: path, message: 'is not in handlers.ts' }];
    });
  });
}

/** Whether the composition root, or the list of handlers that it takes, knows the consumer. */
const isRegistered = (root: string, path: string, topic: string): boolean =>
  ['src/service.ts', 'src/handlers/handlers.ts']
    .map((file) => join(root, path.replace(/src\/.*$/, file)))
    .some((file) => existsSync(file) && readFileSync(file, 'utf8').includes(`/${topic}.ts'`));
