import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import type { Course } from '../domain/course.ts';
import { type EmployeeFacts, noFacts } from '../domain/facts.ts';
import type { OnboardingResult } from '../domain/regularisation.ts';

/** What is known of what somebody has done, perhaps before anybody told who he is. */
export type KnownFacts = EmployeeFacts & {
  /** The complete onboarding list of somebody who is not hired here yet; null as a rule. */
  readonly onboarding: OnboardingResult | null;
};

const CREDITS = {
  accountRevision: Number,
  lifetimeTenths: Number,
  byTypeTenths: { MANDATORY: Number, ELECTIVE: Number, PRACTICE: Number },
  byCategoryTenths: Object,
};

/** What training and performance tell: the courses there are, and what each person has done. */
export function learningOf(connection: Connection) {
  const facts = documentsOf<KnownFacts, 'employeeId'>(connection, 'facts', 'employeeId', {
    credits: CREDITS,
    creditsAtPositionStart: Object,
    trainings: [
      {
        _id: false,
        recordId: String,
        courseId: String,
        courseCode: String,
        attempt: Number,
        completedAt: String,
        examScore: Number,
        annulled: Boolean,
        revision: Number,
      },
    ],
    practices: [
      {
        _id: false,
        taskId: String,
        recordId: String,
        courseId: String,
        submissionNo: Number,
        passed: Boolean,
        score: Number,
        evaluatedAt: String,
      },
    ],
    cases: [
      {
        _id: false,
        caseId: String,
        kind: String,
        approverId: String,
        approverRole: String,
        approvedAt: String,
        withdrawn: Boolean,
      },
    ],
    onboarding: Object,
  });
  return {
    facts,
    /** The facts of somebody, empty as long as nothing is known. */
    factsOf: async (session: ClientSession, employeeId: string): Promise<KnownFacts> =>
      (await facts.find(session, employeeId)) ?? { ...noFacts(employeeId), onboarding: null },
    courses: documentsOf<Course, 'courseId'>(connection, 'courses', 'courseId', {
      code: String,
      category: String,
      estimatedDays: Number,
      validMonths: Number,
      mandatoryForPositionIds: [String],
      mandatoryForDepartmentIds: [String],
      status: String,
      effectiveFrom: String,
      revision: Number,
    }),
  };
}
