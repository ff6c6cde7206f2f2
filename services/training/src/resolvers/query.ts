import { pageOfList } from '@ladder/subgraph';
import { courseIdOf } from '../commands/publish-course.ts';
import type { QueryResolvers } from '../generated/graphql.ts';
import { WAITING_CASE_ORDER } from '../store/practice.ts';

const BY_CODE = [['code', 1]] as const;

/** A case waits for its manager's approval, or for the knowledge base's review. */
const WAITING = { $or: [{ status: { $eq: 'SUBMITTED' } }, { kbStatus: { $eq: 'PENDING_KB_REVIEW' } }] };

export const Query: QueryResolvers = {
  course: (_, { code }, { loaders }) => loaders.course.load(courseIdOf(code)),
  courses: (_, { category, ...args }, { deps: { store } }) => {
    const filter = { status: { $eq: 'PUBLISHED' }, ...(category && { category: { $eq: category } }) };
    return pageOfList((page) => store.courses.page(filter, BY_CODE, page), BY_CODE, args);
  },
  casesToReview: (_, args, { access, deps: { store } }) => {
    access.assertRole('HR_LD');
    return pageOfList((page) => store.cases.page(WAITING, WAITING_CASE_ORDER, page), WAITING_CASE_ORDER, args);
  },
};
