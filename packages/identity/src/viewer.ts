/**
 * What a person may be told by the identity provider. A manager is not among them: who leads whom
 * follows from the department tree and is never claimed (domain specification, section 6).
 */
export const ROLES = ['EMPLOYEE', 'TRAINER', 'HR_LD', 'COMMITTEE', 'BI', 'INTEGRATION', 'ADMIN'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks. */
export interface Viewer {
  readonly employeeId: string;
  readonly roles: readonly Role[];
}

/** Longer ids than this are nobody's; they would only fill logs and stores. */
export const MAX_EMPLOYEE_ID_CHARACTERS = 128;

/** Whether the viewer holds at least one of the roles. */
export const hasRole = (viewer: Viewer, ...roles: readonly Role[]): boolean =>
  roles.some((role) => viewer.roles.includes(role));

export const isRole = (word: unknown): word is Role => ROLES.some((role) => role === word);

/**
 * The viewer that the claims `sub` and `roles` name, or null when they name none. Roles of other systems are left
 * out; without `roles` the viewer holds none and reads what is his own.
 */
export function viewerOf(claims: { readonly sub?: unknown; readonly roles?: unknown }): Viewer | null {
  const { sub, roles = [] } = claims;
  if (typeof sub !== 'string' || sub === '' || sub.length > MAX_EMPLOYEE_ID_CHARACTERS) return null;
  if (!Array.isArray(roles)) return null;
  return { employeeId: sub, roles: ROLES.filter((role) => roles.includes(role)) };
}
