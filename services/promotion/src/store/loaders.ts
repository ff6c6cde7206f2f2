import { INBOX_LIST, type InboxItem, type Page, type PageRequest, topPerKey } from '@ladder/store';
import { loaderOf, pageLoaderOf } from '@ladder/subgraph';
import type { Employee } from '../domain/employee.ts';
import { headcountsOf } from './headcounts.ts';
import type { PromotionStore } from './open-promotion-store.ts';

/** Batched reads of one request: one read per kind of thing, however many people the query lists. */
export const loadersOf = (store: PromotionStore) => ({
  employee: loaderOf(store.employees.byIds),
  department: loaderOf(store.departments.byIds),
  position: loaderOf(store.positions.byIds),
  headcount: loaderOf((ids) => headcountsOf(store, ids)),
  eligibilities: loaderOf((ids) => store.eligibilities.groupedBy('employeeId', ids)),
  progress: loaderOf((ids) => store.progress.byIds(ids)),
  reportsPage: pageLoaderOf((managers, page: PageRequest) => reportsOf(store, managers, page)),
  inboxPage: pageLoaderOf((owners, page: PageRequest) => topPerKey<InboxRow>(store.db, INBOX_LIST, owners, page)),
});

export type Loaders = ReturnType<typeof loadersOf>;

export type InboxRow = Omit<InboxItem, 'id'> & { readonly _id: string };

/** An employee as a row of a list by manager. */
type ReportRow = Omit<Employee, 'employeeId'> & { readonly _id: string };

const REPORTS = {
  collection: 'employees',
  keyField: 'managerId',
  order: [['_id', 1]],
  filter: { employmentStatus: { $ne: 'LEFT' } },
} as const;

async function reportsOf(
  store: PromotionStore,
  managers: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<Employee>>> {
  const found = await topPerKey<ReportRow>(store.db, REPORTS, managers, page);
  const employeeOf = ({ _id, ...employee }: ReportRow): Employee => ({ employeeId: _id, ...employee });
  return new Map([...found].map(([id, { rows, hasNextPage }]) => [id, { rows: rows.map(employeeOf), hasNextPage }]));
}
