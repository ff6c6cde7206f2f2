import { describe, expect, test } from '@jest/globals';
import type { Position, PositionInput } from './position.ts';
import { savePosition } from './position.ts';

const at = '2025-10-09T01:00:00Z';
const associate: PositionInput = {
  positionId: 'store-associate',
  code: 'STORE_ASSOCIATE',
  name: 'Store Associate',
  family: 'STORE',
  jobGrade: 'G2',
  competencies: [{ skillId: 'customer-service', requiredLevel: 2 }],
  nextPositionIds: ['store-supervisor'],
  active: true,
};
const known: Position = { ...associate, revision: 1 };

describe('saving a position', () => {
  test('announces a new one with its competencies', () => {
    expect(savePosition(null, associate, at)).toMatchObject({
      state: known,
      events: [{ type: 'position-changed.v1', key: 'store-associate', data: known }],
    });
  });

  test.each([
    ['a level', { competencies: [{ skillId: 'customer-service', requiredLevel: 3 }] }],
    ['a next position', { nextPositionIds: [] }],
    ['the grade', { jobGrade: 'G3' }],
  ])('announces a change of %s', (_, change) => {
    expect(savePosition(known, { ...associate, ...change }, at)).toMatchObject({ events: [{ data: { revision: 2 } }] });
  });

  test('says nothing when nothing differs', () => {
    expect(savePosition(known, associate, at)).toMatchObject({ state: known, events: [] });
  });

  test('refuses a position that leads to itself', () => {
    expect(savePosition(known, { ...associate, nextPositionIds: ['store-associate'] }, at)).toMatchObject({
      code: 'POSITION_LEADS_TO_ITSELF',
    });
  });
});
