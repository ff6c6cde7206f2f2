import { addresses } from './addresses.ts';
import type { Check } from './check.ts';
import { contractChanges } from './contract-changes.ts';
import { dependencies } from './dependencies.ts';
import { descriptions } from './descriptions.ts';
import { domainPurity } from './domain-purity.ts';
import { events } from './events.ts';
import { format } from './format.ts';
import { generated } from './generated.ts';
import { graphChanges } from './graph-changes.ts';
import { leftovers } from './leftovers.ts';
import { lint } from './lint.ts';
import { names } from './names.ts';
import { pinnedVersions } from './pinned-versions.ts';
import { policies } from './policies.ts';
import { readmes } from './readmes.ts';
import { rejections } from './rejections.ts';
import { rules } from './rules.ts';
import { serviceShape } from './service-shape.ts';
import { topLevel } from './top-level.ts';
import { typeCheck } from './type-check.ts';
import { workspaces } from './workspaces.ts';

/** Everything that `npm run check` looks at, the quick ones after those that explain the most. */
export const allChecks: readonly Check[] = [
  generated,
  typeCheck,
  lint,
  format,
  dependencies,
  domainPurity,
  serviceShape,
  workspaces,
  events,
  rules,
  policies,
  rejections,
  descriptions,
  readmes,
  names,
  topLevel,
  leftovers,
  addresses,
  pinnedVersions,
  contractChanges,
  graphChanges,
];
