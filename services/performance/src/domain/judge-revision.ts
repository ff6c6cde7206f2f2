/** What every statement from outside has, be it a reading, a base score or an archive entry. */
export interface Revision {
  /** From 1, rises per business key. */
  readonly revision: number;
  readonly status: 'ACTIVE' | 'WITHDRAWN';
  /** The revision that replaced this one; null while it counts. */
  readonly supersededBy: number | null;
}

/** A statement among those with the same business key (specification 4.5). */
export type RevisionVerdict<T extends Revision> =
  | {
      readonly outcome: 'ACCEPTED';
      readonly stated: T /** The one that counted until now, marked. */;
      readonly superseded: T | null;
    }
  | { readonly outcome: 'STALE'; readonly stated: T }
  | { readonly outcome: 'DUPLICATE' }
  | { readonly outcome: 'CONFLICT' };

/**
 * PF-16: the highest revision counts. A lower one that comes after it is stored as superseded; the same revision again
 * is a duplicate, or a conflict when `sameStatement` says that something we take differs.
 */
export function judgeRevision<T extends Revision>(
  earlier: readonly T[],
  stated: T,
  sameStatement: (one: T, other: T) => boolean,
): RevisionVerdict<T> {
  const twin = earlier.find(({ revision }) => revision === stated.revision);
  if (twin !== undefined) return { outcome: sameStatement(twin, stated) ? 'DUPLICATE' : 'CONFLICT' };
  const current = earlier.toSorted((one, other) => other.revision - one.revision)[0] ?? null;
  if (current !== null && current.revision > stated.revision) {
    return { outcome: 'STALE', stated: { ...stated, supersededBy: current.revision } };
  }
  const superseded = current === null ? null : { ...current, supersededBy: stated.revision };
  return { outcome: 'ACCEPTED', stated, superseded };
}
