import { accept, isRejected, type Rejected, reject } from '@ladder/decision';
import type { Deps } from '../deps.ts';
import type { CreditAccount } from '../domain/credit-account.ts';
import { importOpeningBalance as decide, openingSourceId } from '../domain/import-opening-balance.ts';
import type { ImportOpeningBalanceInput } from '../generated/graphql.ts';
import { type Caller, runCommand } from '@ladder/command';

export function importOpeningBalance(
  deps: Deps,
  caller: Caller,
  input: ImportOpeningBalanceInput,
): Promise<CreditAccount | Rejected> {
  const { employees, ledger } = deps.store;
  const { creditType, credits, employeeId } = input;
  return runCommand(deps, caller, {
    mutation: 'importOpeningBalance',
    input,
    documents: ledger.accounts,
    decide: async (tx) => {
      if (!(await employees.find(tx.session, employeeId))) return reject('EMPLOYEE_UNKNOWN', { employeeId });
      const balance = { creditType, credits, category: input.category ?? null };
      const account = await ledger.account(tx.session, employeeId);
      const earlier = await ledger.entriesOf(tx.session, employeeId, 'OPENING_BALANCE', openingSourceId(balance));
      const booking = { entryId: crypto.randomUUID(), at: deps.businessNow(), by: caller.actor };
      const posted = decide(account, earlier, balance, booking);
      if (isRejected(posted)) return posted;
      await ledger.commit(tx.session, posted.state);
      return accept(posted.state.account, posted.events);
    },
  });
}
