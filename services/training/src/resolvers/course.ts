import { companyDate, creditsOf } from '@ladder/figures';
import type { Context } from '../context.ts';
import { type Course as CourseState, versionOn } from '../domain/course.ts';
import type { CourseResolvers, CourseSkillResolvers, SkillResolvers } from '../generated/graphql.ts';
import { coursesOf } from './courses-of.ts';

const today = ({ deps }: Context) => companyDate(deps.businessNow());
const versionNow = (course: CourseState, context: Context) => versionOn(course, today(context));

export const Course: CourseResolvers = {
  // A course that training does not know yet keeps its key, so that the rest of the query still answers.
  __resolveReference: ({ id }, { loaders }) => loaders.course.load(id),
  credits: (course, _, context) => creditsOf(versionNow(course, context).creditsTenths),
  version: (course, _, context) => versionNow(course, context).version,
  followUpCourses: ({ followUpCourseIds }, _, { loaders }) => coursesOf(loaders, followUpCourseIds),
};

export const CourseSkill: CourseSkillResolvers = {
  skill: ({ skillId }) => ({ id: skillId }),
};

export const Skill: SkillResolvers = {
  __resolveReference: ({ id }) => ({ id }),
};
