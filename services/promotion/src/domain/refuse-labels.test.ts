import { describe, expect, test } from '@jest/globals';
import { refuseLabels } from './refuse-labels.ts';

describe('what master data may be called', () => {
  test.each(['xu-dan', 'store-3', 'e-00001', 'a'.repeat(64)])('the id %s', (id) => {
    expect(refuseLabels({ id })).toBeNull();
  });

  test.each(['', 'Xu-Dan', 'xu dan', 'xu--dan', '-xu', 'xu-', 'a'.repeat(65)])('not the id "%s"', (id) => {
    expect(refuseLabels({ id })).toMatchObject({ code: 'MALFORMED', facts: { field: 'id', value: id } });
  });

  test('codes of up to 64 letters, digits and . _ : -', () => {
    expect(refuseLabels({ codes: { code: 'STORE_3', jobGrade: 'G2.1' } })).toBeNull();
    expect(refuseLabels({ codes: { code: 'x'.repeat(64) } })).toBeNull();
    expect(refuseLabels({ codes: { code: 'x'.repeat(65) } })).toMatchObject({ facts: { field: 'code' } });
    expect(refuseLabels({ codes: { jobGrade: '二级' } })).toMatchObject({ facts: { field: 'jobGrade' } });
  });

  test('references by id, where there are any', () => {
    expect(refuseLabels({ references: { managerId: 'fang-lin', parentId: null } })).toBeNull();
    expect(refuseLabels({ references: { managerId: '' } })).toMatchObject({ facts: { field: 'managerId' } });
  });

  test('names of 1 to 200 characters that are more than blanks', () => {
    expect(refuseLabels({ name: '徐丹' })).toBeNull();
    expect(refuseLabels({ name: 'x'.repeat(200) })).toBeNull();
    expect(refuseLabels({ name: 'x'.repeat(201) })).toMatchObject({ facts: { field: 'name' } });
    expect(refuseLabels({ name: ' ' })).toMatchObject({ facts: { field: 'name' } });
  });
});
