import type { Role } from '@ladder/identity';
import type { WithAccess } from './permitted.ts';

/** Who reads what of a person, besides himself and his managers: kind of data → roles (specification 6.1). */
export type Readers = Readonly<Record<string, readonly Role[]>>;

/** Guards for the data of people by one table; `what` names a row of it. */
export function guardedBy<Table extends Readers>(readers: Table) {
  const rolesFor = (what: keyof Table): readonly Role[] => readers[what] ?? [];
  return {
    /** A field of a person for its readers; FORBIDDEN for everybody else. */
    readBy:
      <Context extends WithAccess, Arguments, Value>(
        what: keyof Table,
        read: (employeeId: string, context: Context, args: Arguments) => Promise<Value> | Value,
      ) =>
      async ({ id }: { readonly id: string }, args: Arguments, context: Context): Promise<Value> => {
        await context.access.assertMayRead(id, ...rolesFor(what));
        return read(id, context, args);
      },

    /** An entity that belongs to a person; for whoever may not read it, it is as if it were not there. */
    ownedBy: async <Owned>(
      { access }: WithAccess,
      what: keyof Table,
      loading: Promise<Owned | null>,
      ownerOf: (owned: Owned) => string,
    ): Promise<Owned | null> => {
      const owned = await loading;
      return owned && (await access.mayRead(ownerOf(owned), ...rolesFor(what))) ? owned : null;
    },
  };
}
