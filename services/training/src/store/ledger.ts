import { documentsOf } from '@ladder/store';
import type { ClientSession, Connection } from 'mongoose';
import { type CreditAccount, type CreditEntry, type CreditSource, emptyAccount } from '../domain/credit-account.ts';
import type { CreditPlan } from '../domain/credit-plan.ts';
import type { Posting } from '../domain/credit-posting.ts';

/** A person's target of a year. */
export type StoredPlan = CreditPlan & { readonly id: string };

export const planIdOf = (employeeId: string, year: number): string => `${employeeId}|${year}`;

/** The credit ledger: lines that are only added, and the account that is their sum; both change in one transaction. */
export function ledgerOf(connection: Connection) {
  const accounts = documentsOf<CreditAccount, 'employeeId'>(connection, 'credit_accounts', 'employeeId', {
    lifetimeTenths: Number,
    byTypeTenths: { mandatory: Number, elective: Number, practice: Number },
    byCategoryTenths: Object,
    years: Object,
    reservedTenths: Number,
    spentTenths: Number,
    revision: Number,
  });
  const entries = documentsOf<CreditEntry, 'id'>(connection, 'credit_entries', 'id', {
    employeeId: String,
    amountTenths: Number,
    creditType: String,
    category: String,
    sourceType: String,
    sourceId: String,
    cycle: Number,
    courseVersion: Number,
    year: Number,
    occurredAt: String,
    reversedBy: String,
  });
  const plans = documentsOf<StoredPlan, 'id'>(connection, 'credit_plans', 'id', {
    employeeId: String,
    year: Number,
    targetTenths: Number,
    quotasTenths: { mandatory: Number, elective: Number, practice: Number },
    goal: { type: { kind: String, ref: String }, default: null },
  });
  return {
    accounts,
    entries,
    plans,
    account: async (session: ClientSession, employeeId: string): Promise<CreditAccount> =>
      (await accounts.find(session, employeeId)) ?? emptyAccount(employeeId),
    /** The entries of one source, oldest first: what TR-17 needs to credit it once. */
    entriesOf: (session: ClientSession, employeeId: string, sourceType: CreditSource, sourceId: string) =>
      entries.where(session, { employeeId, sourceType, sourceId }, { sort: { cycle: 1 } }),
    commit: async (session: ClientSession, posting: Posting): Promise<void> => {
      if (posting.entries.length === 0) return;
      await entries.put(session, ...posting.entries);
      await accounts.put(session, posting.account);
    },
  };
}

/** How the ledger is listed: latest first. */
export const ENTRY_ORDER = [
  ['occurredAt', -1],
  ['id', -1],
] as const;
