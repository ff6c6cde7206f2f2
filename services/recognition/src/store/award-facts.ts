import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import { type AwardFacts, noAwardFacts } from '../domain/award-facts.ts';

/** What people have done, one document each; handlers are the only writers (RC-06). */
export function awardFactsOf(connection: Connection) {
  const documents = documentsOf<AwardFacts, 'employeeId'>(connection, 'award_facts', 'employeeId', {
    trainings: [
      {
        _id: false,
        recordId: String,
        courseId: String,
        courseCode: String,
        attempt: Number,
        enrolmentSource: String,
        completedAt: String,
        classHours: Number,
        examScore: Number,
        annulled: Boolean,
        revision: Number,
      },
    ],
    adoptions: [{ _id: false, caseId: String, title: String, courseId: String, adoptedAt: String, withdrawn: Boolean }],
    sessions: [
      { _id: false, sessionId: String, topic: String, date: String, hours: Number, rating: Number, annulled: Boolean },
    ],
    quarters: [{ _id: false, quarter: String, finalScore: Number, locked: Boolean, revision: Number }],
  });
  return {
    ...documents,
    /** What is known of somebody's doings; they may be heard of before the employee is. */
    of: async (session: ClientSession, employeeId: string): Promise<AwardFacts> =>
      (await documents.find(session, employeeId)) ?? noAwardFacts(employeeId),
    /** Writes what is new; a rule that has nothing new gives the same facts back. */
    commit: async (session: ClientSession, known: AwardFacts, next: AwardFacts): Promise<void> => {
      if (next !== known) await documents.put(session, next);
    },
  };
}
