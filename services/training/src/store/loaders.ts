import { INBOX_LIST, type InboxItem, type Page, type PageRequest, topPerKey } from '@ladder/store';
import { loaderOf, pageLoaderOf } from '@ladder/subgraph';
import { ENTRY_ORDER } from './ledger.ts';
import { RECORD_ORDER } from './learning.ts';
import type { TrainingStore } from './open-training-store.ts';
import { CASE_ORDER, SESSION_ORDER, TASK_ORDER } from './practice.ts';

/** Batched reads of one request: one read per kind of thing, however many people the query lists. */
export const loadersOf = (store: TrainingStore) => ({
  employee: loaderOf(store.employees.byIds),
  course: loaderOf(store.courses.byIds),
  record: loaderOf(store.records.byIds),
  task: loaderOf(store.tasks.byIds),
  case: loaderOf(store.cases.byIds),
  account: loaderOf(store.ledger.accounts.byIds),
  plan: loaderOf(store.ledger.plans.byIds),
  checklist: loaderOf(store.checklists.byIds),
  completedRecords: loaderOf((ids) => store.records.groupedBy('employeeId', ids, { filter: { status: 'COMPLETED' } })),
  openTasks: loaderOf((ids) =>
    store.tasks.groupedBy('employeeId', ids, { filter: { status: { $in: ['ASSIGNED', 'RETURNED', 'OVERDUE'] } } }),
  ),
  mandatoryCourses: loaderOf((ids) => mandatoryCoursesOf(store, ids)),
  /** The whole catalogue under the one key that it has. */
  catalogue: loaderOf(async (keys) => {
    const courses = await store.courses.select({ status: 'PUBLISHED' }, { sort: { code: 1 } });
    return new Map(keys.map((key) => [key, courses]));
  }),
  recordPage: pageLoaderOf((owners, page: PageRequest) =>
    store.records.pagesOf('employeeId', RECORD_ORDER, owners, page),
  ),
  taskPage: pageLoaderOf((owners, page: PageRequest) => store.tasks.pagesOf('employeeId', TASK_ORDER, owners, page)),
  casePage: pageLoaderOf((owners, page: PageRequest) => store.cases.pagesOf('authorId', CASE_ORDER, owners, page)),
  sessionPage: pageLoaderOf((owners, page: PageRequest) =>
    store.sessions.pagesOf('employeeId', SESSION_ORDER, owners, page),
  ),
  entryPage: pageLoaderOf((owners, page: PageRequest) =>
    store.ledger.entries.pagesOf('employeeId', ENTRY_ORDER, owners, page),
  ),
  inboxPage: pageLoaderOf((owners, page: PageRequest) => inboxPages(store, owners, page)),
});

export type Loaders = ReturnType<typeof loadersOf>;

export type InboxRow = Omit<InboxItem, 'id'> & { readonly _id: string };

const inboxPages = (
  store: TrainingStore,
  owners: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<InboxRow>>> => topPerKey<InboxRow>(store.db, INBOX_LIST, owners, page);

async function mandatoryCoursesOf(store: TrainingStore, positionIds: readonly string[]) {
  const courses = await store.courses.select(
    { status: 'PUBLISHED', mandatoryForPositionIds: { $in: [...positionIds] } },
    { sort: { code: 1 } },
  );
  return new Map(
    positionIds.map((id) => [id, courses.filter((course) => course.mandatoryForPositionIds.includes(id))]),
  );
}
