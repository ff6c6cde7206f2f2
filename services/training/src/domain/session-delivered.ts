import type { NewEvent } from '@ladder/contracts';
import type { Instant } from '@ladder/figures';
import { known } from './known.ts';
import type { TrainerSession } from './trainer-session.ts';

/** TR-35: what the others learn of a trainer's session, delivered or annulled. */
export const sessionDelivered = (session: TrainerSession, at: Instant): NewEvent<'trainer-session-delivered.v1'> => ({
  type: 'trainer-session-delivered.v1',
  key: session.employeeId,
  time: at,
  data: {
    sessionId: session.id,
    projectId: session.projectId,
    topic: session.topic,
    date: session.date,
    hours: session.hours,
    annulled: session.status === 'ANNULLED',
    ...known({ rating: session.rating }),
  },
});
