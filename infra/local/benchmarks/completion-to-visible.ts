// How long it takes from the acknowledged completion of a course until performance, promotion and recognition show it
// by one query. The yardstick is the same query without anything to wait for, in the same run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HR, LESSON_PLAYER, mutate } from '@ladder/scenario';
import { startPlatform } from '../src/index.ts';

const COMPLETIONS = 200;
const CLASS_HOURS = 4;

const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
const log = (line: string) => process.stderr.write(`${line}\n`);
const platform = await startPlatform({ dataFolder: folder, ports: 'free', scenario: false, restart: false, log });

const VISIBLE = `query ($id: ID!) { employee(id: $id) {
  performanceArchive(first: 100) { edges { node { id } } }
  promotionEligibilities { revision }
  pathProgress(targetPositionId: "store-supervisor") { pct }
  recognitionScore { indicators { code value } } } }`;

interface Seen {
  readonly employee: {
    readonly performanceArchive: { readonly edges: readonly unknown[] };
    readonly pathProgress: { readonly pct: number } | null;
    readonly recognitionScore: { readonly indicators: readonly { readonly code: string; readonly value: number }[] };
  };
}

const learner = { employeeId: 'learner', roles: ['EMPLOYEE'] as const };
const look = () => platform.ask<Seen>(learner, VISIBLE, { id: learner.employeeId });

async function found(): Promise<void> {
  const unit = { id: 'store-1', code: 'store-1', name: 'Store 1', kind: 'STORE' };
  await mutate(platform, HR, 'saveDepartment', 'unit', unit);
  for (const id of ['store-manager', 'store-supervisor', 'store-associate']) {
    await mutate(platform, HR, 'savePosition', id, { id, code: id, name: id, family: 'STORE', jobGrade: 'G1' });
  }
  const person = {
    id: 'learner',
    employeeNo: 'E-1',
    name: 'Learner',
    email: 'l@lanyue.example',
    departmentId: 'store-1',
    positionId: 'store-associate',
  };
  await mutate(platform, HR, 'hireEmployee', 'learner', { ...person, hireDate: '2020-01-01', alreadyRegular: true });
  await platform.drain();
}

async function completeOne(index: number): Promise<number> {
  const courseCode = `COURSE_${index}`;
  const course = {
    code: courseCode,
    name: courseCode,
    category: 'BENCH',
    creditType: 'ELECTIVE',
    credits: 0.5,
    classHours: CLASS_HOURS,
    requiresPracticeTask: false,
  };
  await mutate(platform, HR, 'publishCourse', courseCode, course);
  const recordId = await mutate(platform, HR, 'enrol', `enrol:${index}`, {
    employeeId: learner.employeeId,
    courseCode,
  });
  await platform.drain();
  const before = (await look()).employee;
  await mutate(platform, LESSON_PLAYER, 'recordLessonProgress', `lessons:${index}`, { recordId, lessonsPct: 100 });
  const committed = performance.now();
  for (;;) {
    const { employee } = await look();
    const hours = employee.recognitionScore.indicators.find(({ code }) => code === 'HOURS')?.value ?? 0;
    const archive = Math.min(employee.performanceArchive.edges.length, 100);
    const isArchived =
      archive > before.performanceArchive.edges.length || before.performanceArchive.edges.length === 100;
    const hasProgressed = (employee.pathProgress?.pct ?? 0) !== (before.pathProgress?.pct ?? 0);
    if (hours === (index + 1) * CLASS_HOURS && isArchived && hasProgressed) return performance.now() - committed;
  }
}

const percentile = (sorted: readonly number[], share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
const summary = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), max: sorted.at(-1) ?? 0 };
};

try {
  await found();
  const times: number[] = [];
  const yardstick: number[] = [];
  for (let index = 0; index < COMPLETIONS; index += 1) {
    times.push(await completeOne(index));
    const start = performance.now();
    await look();
    yardstick.push(performance.now() - start);
    if ((index + 1) % 50 === 0) log(`${index + 1} of ${COMPLETIONS}`);
  }
  const visible = summary(times);
  const query = summary(yardstick);
  const show = ({ p50, p95, max }: typeof visible) =>
    `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, max ${max.toFixed(1)} ms`;
  process.stdout.write(`commit to visible over ${COMPLETIONS} completions: ${show(visible)}\n`);
  process.stdout.write(`the query alone (yardstick): ${show(query)}\n`);
  process.stdout.write(`ratio of the medians: ${(visible.p50 / query.p50).toFixed(1)}\n`);
} finally {
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
}
