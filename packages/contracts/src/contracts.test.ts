import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dataSchemaOf, envelopeSchema, type JsonSchema, schemaOf } from './contract-schema.ts';
import { packageFile } from './package-files.ts';
import { eventNames, topicOf, topics } from './topics.ts';

const PRIVACY_CLASSES = ['NONE', 'INTERNAL', 'PERSONAL', 'SENSITIVE'];

interface Field {
  readonly pointer: string;
  readonly schema: JsonSchema;
}

/** Every field of a contract: properties, what lists hold, and the values of maps. */
function fieldsOf(schema: JsonSchema, pointer = ''): readonly Field[] {
  const children = [
    ...Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>),
    ...(['items', 'additionalProperties'] as const)
      .filter((keyword) => typeof schema[keyword] === 'object')
      .map((keyword) => [keyword, schema[keyword] as JsonSchema] as const),
  ].map(([name, child]) => ({ pointer: `${pointer}/${name}`, schema: child }));
  const definitions = Object.entries((schema.$defs ?? {}) as Record<string, JsonSchema>);
  return [
    ...children,
    ...children.flatMap((child) => fieldsOf(child.schema, child.pointer)),
    ...definitions.flatMap(([name, definition]) => fieldsOf(definition, `${pointer}/$defs/${name}`)),
  ];
}

const everySchema = [
  ...eventNames.map((name) => [name, schemaOf(name)] as const),
  ['envelope', envelopeSchema()] as const,
];

describe('the contracts', () => {
  test.each(everySchema)('%s: every field has an English description and a privacy class', (_, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(2);
    const bare = fields.filter(
      (field) =>
        !/^[A-Z`].*\.$/s.test(String(field.schema.description)) ||
        !PRIVACY_CLASSES.includes(String(field.schema['x-privacy'])),
    );
    expect(bare.map(({ pointer }) => pointer)).toEqual([]);
  });

  test.each(everySchema)('%s: no object is closed, so that unknown fields are ignored', (_, schema) => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });

  test.each(eventNames.map((name) => [name, schemaOf(name)] as const))('%s: required fields exist', (_, schema) => {
    const objects = [
      schema,
      ...Object.values((schema.$defs ?? {}) as Record<string, JsonSchema>),
      ...fieldsOf(schema).map((field) => field.schema),
    ];
    const missing = objects
      .filter((object) => 'properties' in object)
      .flatMap((object) => (object.required as string[]).filter((name) => !(name in (object.properties as object))));
    expect(missing).toEqual([]);
  });

  test.each(eventNames)('%s: the schema is named as the contract and identified as its dataschema', (name) => {
    expect(schemaOf(name)).toMatchObject({ title: topicOf(name).topic, $id: dataSchemaOf(name) });
  });
});

describe('topics.json', () => {
  test('names one topic for each contract on disk, and one contract for each topic', () => {
    const producers = [...new Set(topics.map(({ producer }) => producer))];
    const onDisk = producers.flatMap((producer) =>
      readdirSync(packageFile(`events/${producer}`), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${producer}/${entry.name}`),
    );
    const inTopics = topics.map(({ producer, contract }) => `${producer}/${contract}.json`);
    expect(onDisk.toSorted()).toEqual(inTopics.toSorted());
    expect(new Set(topics.map(({ topic }) => topic)).size).toBe(topics.length);
  });

  test('is listed in the README, topic by topic and under its producer', () => {
    const readme = readFileSync(packageFile('README.md'), 'utf8');
    const listed = [...new Set(topics.map(({ producer }) => producer))].map((producer) => {
      const names = topics.filter((topic) => topic.producer === producer).map(({ topic }) => `\`${topic}\``);
      return `| ${producer} | ${names.join(' ')} |`;
    });
    for (const row of listed) expect(readme).toContain(row);
  });

  test('keeps each topic either for a time or compacted by key', () => {
    expect(topics.filter((topic) => (topic.retentionDays === undefined) === (topic.compacted === undefined))).toEqual(
      [],
    );
  });

  test('compacts master data only', () => {
    const compacted = topics.filter((topic) => topic.compacted).map(({ topic }) => topic);
    const master = [
      'course-published',
      'department-changed',
      'employee-changed',
      'position-changed',
      'promotion-policy-published',
    ];
    expect(compacted.toSorted()).toEqual(master);
  });

  test('lets inbound messages be independent and stamps them with the time of arrival', () => {
    expect(topicOf('performance-updated.inbound.v1')).toMatchObject({
      topic: 'performance-updated.inbound',
      type: 'performance-updated.v1',
      parkBehindDeadLetter: false,
      timestampType: 'LogAppendTime',
      retentionDays: 365,
    });
    expect(topics.filter((topic) => !topic.parkBehindDeadLetter)).toHaveLength(1);
  });

  test('has no topic for a name that is no contract', () => {
    expect(() => topicOf('training-forgotten.v1' as never)).toThrow('There is no contract named training-forgotten.v1');
  });
});
