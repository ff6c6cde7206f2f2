import { describe, expect, test } from '@jest/globals';
import type { EventData } from '@ladder/contracts';
import { isMandatoryFor, isValidOn, recordCourse } from './course.ts';

const published: EventData['course-published.v1'] = {
  courseId: 'work-safety',
  code: 'WORK_SAFETY',
  category: 'SAFETY',
  creditType: 'MANDATORY',
  credits: 2,
  classHours: 4,
  estimatedDays: 3,
  skills: [],
  mandatoryForPositionIds: ['store-associate'],
  mandatoryForDepartmentIds: ['plant-1'],
  followUpCourseIds: [],
  validMonths: 12,
  requiresPracticeTask: false,
  version: 2,
  status: 'PUBLISHED',
  effectiveFrom: '2025-01-01',
};
const course = recordCourse(null, published);

describe('a course as promotion knows it', () => {
  test('is what the highest version says', () => {
    expect(recordCourse(course, { ...published, version: 3, estimatedDays: 5 }).estimatedDays).toBe(5);
    expect(recordCourse(course, { ...published, version: 2, estimatedDays: 5 })).toBe(course);
    expect(recordCourse(course, { ...published, version: 1, estimatedDays: 5 })).toBe(course);
  });

  test('is mandatory for its positions and its departments from its first day on', () => {
    expect(isMandatoryFor(course, 'store-associate', 'store-3', '2025-01-01')).toBe(true);
    expect(isMandatoryFor(course, 'store-associate', 'store-3', '2024-12-31')).toBe(false);
    expect(isMandatoryFor(course, 'engineer', 'plant-1', '2025-01-01')).toBe(true);
    expect(isMandatoryFor(course, 'engineer', 'store-3', '2025-01-01')).toBe(false);
  });

  test('is mandatory while under review, but not when retired', () => {
    const as = (status: 'UNDER_REVIEW' | 'RETIRED') => recordCourse(null, { ...published, status });
    expect(isMandatoryFor(as('UNDER_REVIEW'), 'store-associate', 'store-3', '2025-06-01')).toBe(true);
    expect(isMandatoryFor(as('RETIRED'), 'store-associate', 'store-3', '2025-06-01')).toBe(false);
  });

  test('E23: a completion is valid up to and with the last day', () => {
    expect(isValidOn(course, '2024-10-09T09:00:00Z', '2025-10-09')).toBe(true);
    expect(isValidOn(course, '2024-10-09T09:00:00Z', '2025-10-10')).toBe(false);
  });

  test('is valid for ever without a limit', () => {
    const { validMonths: _, ...unlimited } = published;
    expect(isValidOn(recordCourse(null, unlimited), '2001-01-01T00:00:00Z', '2025-10-09')).toBe(true);
  });
});
