/** A revision with its place: `key` is the business key, shared by all revisions of one figure. */
export type Keyed<Statement> = Statement & { readonly id: string; readonly key: string };

export const keyed = <Statement extends { readonly revision: number }>(
  key: string,
  statement: Statement,
): Keyed<Statement> => ({ ...statement, id: `${key}|${statement.revision}`, key });
