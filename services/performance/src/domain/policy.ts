/** A version of a rule's figures; whoever calls a rule chooses the version that is in force. */
export interface Policy<Params> {
  readonly key: string;
  readonly version: number;
  readonly params: Params;
}

/** What a result and an event keep of the policy that decided (convention 6). */
export interface PolicyPin {
  readonly key: string;
  readonly version: number;
}

export const pinned = ({ key, version }: Policy<unknown>): PolicyPin => ({ key, version });
