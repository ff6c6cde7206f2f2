import type { Role, Viewer } from '@ladder/identity';
import { GraphQLError } from 'graphql';

/** A department as every subgraph knows it from `department-changed`. */
export interface DepartmentNode {
  readonly id: string;
  readonly parentId?: string | null | undefined;
  readonly managerId?: string | null | undefined;
}

/** The departments that `managerId` heads, with all below them: the team of today, direct and indirect (specification 6.1). */
export function departmentsUnder(managerId: string, departments: readonly DepartmentNode[]): ReadonlySet<string> {
  const childrenOf = Map.groupBy(departments, ({ parentId }) => parentId ?? '');
  const found = new Set<string>();
  const open = departments.filter((department) => department.managerId === managerId).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue; // a cycle in the tree must not hang a request
    found.add(id);
    open.push(...(childrenOf.get(id) ?? []).map((child) => child.id));
  }
  return found;
}

/** What the decision about a reader needs from the service's own projections; each is read once per request at most. */
export interface AccessSources {
  readonly departments: () => Promise<readonly DepartmentNode[]>;
  readonly departmentIdOf: (employeeId: string) => Promise<string | null>;
}

export interface Access {
  readonly viewer: Viewer;
  /** Whether the viewer holds one of the roles. */
  readonly has: (...roles: readonly Role[]) => boolean;
  /** Whether the viewer is the employee, heads the employee's team, or holds one of the roles. */
  readonly mayRead: (employeeId: string, ...roles: readonly Role[]) => Promise<boolean>;
  /** Whether the employee belongs to a department that the viewer heads. */
  readonly isTeam: (employeeId: string) => Promise<boolean>;
  /** As `mayRead`; throws FORBIDDEN when not. */
  readonly assertMayRead: (employeeId: string, ...roles: readonly Role[]) => Promise<void>;
  /** Throws FORBIDDEN unless the viewer holds one of the roles. */
  readonly assertRole: (...roles: readonly Role[]) => void;
}

export function accessOf(viewer: Viewer, { departments, departmentIdOf }: AccessSources): Access {
  let team: Promise<ReadonlySet<string>> | undefined;
  const has = (...roles: readonly Role[]) => roles.some((role) => viewer.roles.includes(role));
  const isTeam = async (employeeId: string) => {
    team ??= departments().then((all) => departmentsUnder(viewer.employeeId, all));
    const headed = await team;
    if (headed.size === 0 || employeeId === viewer.employeeId) return false;
    const departmentId = await departmentIdOf(employeeId);
    return departmentId !== null && headed.has(departmentId);
  };
  const mayRead = async (employeeId: string, ...roles: readonly Role[]) =>
    employeeId === viewer.employeeId || has(...roles) || (await isTeam(employeeId));
  return {
    viewer,
    has,
    isTeam,
    mayRead,
    assertMayRead: async (employeeId, ...roles) => {
      if (!(await mayRead(employeeId, ...roles))) throw forbidden();
    },
    assertRole: (...roles) => {
      if (!has(...roles)) throw forbidden();
    },
  };
}

/** The one answer to whoever may not: it says nothing about what is there. */
export const forbidden = (): GraphQLError =>
  new GraphQLError('You may not see or do this; ask for the role that may.', { extensions: { code: 'FORBIDDEN' } });
