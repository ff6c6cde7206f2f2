import { describe, expect, test } from '@jest/globals';
import { courses } from './catalogue.ts';
import { departments, positions } from './company.ts';
import { scaleCompany } from './scale.ts';

const codes = courses.map(({ code }) => code);
const SEED = 20_250_911;

describe('the scale generator', () => {
  test('gives the same company for the same seed and another for another', () => {
    const options = { employees: 50, coursesPerEmployee: 3, seed: SEED };
    expect(scaleCompany(options, codes)).toEqual(scaleCompany(options, codes));
    expect(scaleCompany({ ...options, seed: SEED + 1 }, codes).map(({ courseCodes }) => courseCodes)).not.toEqual(
      scaleCompany(options, codes).map(({ courseCodes }) => courseCodes),
    );
  });

  test('places everybody in a known unit and post, with different courses', () => {
    for (const person of scaleCompany({ employees: 200, coursesPerEmployee: 6, seed: SEED }, codes)) {
      expect(departments.map(({ id }) => id)).toContain(person.departmentId);
      expect(positions.map(({ id }) => id)).toContain(person.positionId);
      expect(new Set(person.courseCodes).size).toBe(6);
    }
  });
});
