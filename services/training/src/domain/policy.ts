/** A version of a rule's figures; whoever calls a rule chooses the version that is in force. */
export interface Policy<Params> {
  readonly key: string;
  readonly version: number;
  readonly params: Params;
}

/** The policy version as a result and an event carry it. */
export const pinned = ({ key, version }: Policy<unknown>): { readonly key: string; readonly version: number } => ({
  key,
  version,
});
