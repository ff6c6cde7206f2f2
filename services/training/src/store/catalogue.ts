import { documentsOf } from '@ladder/store';
import type { Connection } from 'mongoose';
import type { Course } from '../domain/course.ts';

export const catalogueOf = (connection: Connection) => ({
  courses: documentsOf<Course, 'id'>(connection, 'courses', 'id', {
    code: String,
    name: String,
    category: String,
    creditType: String,
    classHours: Number,
    format: String,
    level: String,
    skills: [{ _id: false, skillId: String, level: Number }],
    hasExam: Boolean,
    passScore: Number,
    requiresPracticeTask: Boolean,
    followUpCourseIds: [String],
    estimatedDays: Number,
    mandatoryForPositionIds: [String],
    mandatoryForDepartmentIds: [String],
    targetPositionIds: [String],
    topics: [String],
    complianceTopic: String,
    validMonths: Number,
    status: String,
    version: Number,
    versions: [{ _id: false, version: Number, creditsTenths: Number, effectiveFrom: String }],
  }),
});
