import { INBOX_LIST, type InboxItem, type PageRequest, topPerKey } from '@ladder/store';
import { loaderOf, pageLoaderOf } from '@ladder/subgraph';
import type { MetricReading } from '../domain/metric-reading.ts';
import type { PracticeEvaluation } from '../domain/practice-evaluation.ts';
import { ARCHIVE_LIST, type ArchiveRow } from './archive.ts';
import { EFFECT_ORDER, PLAN_ORDER } from './effects.ts';
import { TO_DO_LIST } from './evaluations.ts';
import { SCORE_ORDER } from './scores.ts';
import type { PerformanceStore } from './open-performance-store.ts';

/** Batched reads of one request: one read per kind of thing, however many people the query lists. */
export const loadersOf = (store: PerformanceStore) => ({
  employee: loaderOf(store.employees.byIds),
  effect: loaderOf(store.effects.byIds),
  expectedTask: loaderOf(store.expectedTasks.byIds),
  figures: pageLoaderOf((owners, asked: AskedMonths) => figuresOf(store, owners, asked)),
  toDo: pageLoaderOf((owners, page: PageRequest) => toDosOf(store, owners, page)),
  scorePage: pageLoaderOf((owners, page: PageRequest) => store.scores.pagesOf('employeeId', SCORE_ORDER, owners, page)),
  planPage: pageLoaderOf((owners, page: PageRequest) => store.plans.pagesOf('employeeId', PLAN_ORDER, owners, page)),
  effectPage: pageLoaderOf((owners, page: PageRequest) =>
    store.effects.pagesOf('employeeId', EFFECT_ORDER, owners, page),
  ),
  archivePage: pageLoaderOf((owners, page: PageRequest) => topPerKey<ArchiveRow>(store.db, ARCHIVE_LIST, owners, page)),
  inboxPage: pageLoaderOf((owners, page: PageRequest) => topPerKey<InboxRow>(store.db, INBOX_LIST, owners, page)),
});

export type Loaders = ReturnType<typeof loadersOf>;

export type InboxRow = Omit<InboxItem, 'id'> & { readonly _id: string };

/** One metric over months, named by their first days. */
export interface AskedMonths {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

/** Of two systems that state one month, the first by name, as an effect reads it. */
async function figuresOf(
  { readings }: PerformanceStore,
  owners: readonly string[],
  { code, from, to }: AskedMonths,
): Promise<Map<string, MetricReading[]>> {
  const filter = {
    metricCode: { $eq: code },
    'period.start': { $gte: from, $lte: to },
    'period.type': 'MONTH',
    subjectType: 'EMPLOYEE',
    supersededBy: null,
    status: 'ACTIVE',
  };
  const found = await readings.groupedBy('subjectId', owners, {
    filter,
    sort: { 'period.start': 1, sourceSystem: 1 },
  });
  return new Map([...found].map(([owner, rows]) => [owner, rows.filter(isFirstOfMonth)]));
}

const isFirstOfMonth = ({ period }: MetricReading, index: number, all: readonly MetricReading[]): boolean =>
  all[index - 1]?.period.start !== period.start;

async function toDosOf(
  { db }: PerformanceStore,
  owners: readonly string[],
  page: PageRequest,
): Promise<Map<string, PracticeEvaluation[]>> {
  const found = await topPerKey<Omit<PracticeEvaluation, 'id'> & { readonly _id: string }>(
    db,
    TO_DO_LIST,
    owners,
    page,
  );
  return new Map(
    [...found].map(([owner, { rows }]) => [owner, rows.map(({ _id, ...evaluation }) => ({ id: _id, ...evaluation }))]),
  );
}
