import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { noAwardFacts } from './award-facts.ts';
import { recordSession } from './recorded-session.ts';

const delivered: EventData['trainer-session-delivered.v1'] = {
  sessionId: 'session-1',
  projectId: 'project-1',
  topic: 'Product Knowledge',
  date: '2024-05-10',
  hours: 2,
  annulled: false,
};
const facts = recordSession(noAwardFacts('he-jing'), delivered);

describe('trainer sessions as recognition knows them', () => {
  test('are kept once', () => {
    expect(facts.sessions).toMatchObject([{ sessionId: 'session-1', rating: null, annulled: false }]);
    expect(recordSession(facts, delivered)).toBe(facts);
  });

  test('take over a rating that comes later', () => {
    expect(recordSession(facts, { ...delivered, rating: 95 }).sessions).toMatchObject([{ rating: 95 }]);
  });

  test('stay annulled', () => {
    const annulled = recordSession(facts, { ...delivered, annulled: true });
    expect(annulled.sessions).toMatchObject([{ annulled: true }]);
    expect(recordSession(annulled, delivered)).toBe(annulled);
  });
});
