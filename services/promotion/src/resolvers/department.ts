import type { DepartmentResolvers } from '../generated/graphql.ts';

export const Department: DepartmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.department.load(id),
  id: ({ departmentId }) => departmentId,
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.department.load(parentId)),
  manager: ({ managerId }, _, { loaders }) => (managerId === null ? null : loaders.employee.load(managerId)),
  headcount: ({ departmentId }, _, { loaders }) => loaders.headcount.load(departmentId),
};
