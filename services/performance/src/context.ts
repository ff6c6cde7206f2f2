import { type Access, accessOf, type Language, type SubgraphRequest } from '@ladder/subgraph';
import type { Caller } from '@ladder/command';
import type { Deps } from './deps.ts';
import { type Loaders, loadersOf } from './store/loaders.ts';

/** What a resolver works with; one per request. */
export interface Context {
  readonly deps: Deps;
  readonly access: Access;
  readonly loaders: Loaders;
  readonly language: Language;
  readonly caller: Caller;
}

export const contextOf =
  (deps: Deps) =>
  ({ viewer, language, correlationId }: SubgraphRequest): Context => {
    const loaders = loadersOf(deps.store);
    const access = accessOf(viewer, {
      departments: () => deps.store.departments.select({}),
      departmentIdOf: async (employeeId) => (await loaders.employee.load(employeeId))?.departmentId ?? null,
    });
    return {
      deps,
      access,
      loaders,
      language,
      caller: { actor: viewer.employeeId, roles: viewer.roles, correlationId },
    };
  };
