import { named, type Rig, run } from '@ladder/rig';
import juniorManager from '../policies/promotion.junior-manager.json' with { type: 'json' };
import storeManager from '../policies/promotion.store-manager.json' with { type: 'json' };
import supervisor from '../policies/promotion.supervisor.json' with { type: 'json' };

/** The code of a post or a course that only this run has. */
export const coded = (code: string): string => `${code}_${run.toUpperCase()}`;

interface PathPolicy {
  readonly key: string;
  readonly version: number;
  readonly params: { readonly targetPositionId: string; readonly fromPositionIds: readonly string[] };
}

/** The specification's policies once more, for posts and courses of this run. */
export async function policiesOfThisRun(db: Rig['db']): Promise<void> {
  await db.collection<{ _id: string }>('policies').insertMany([supervisor, storeManager, juniorManager].map(ofThisRun));
}

function ofThisRun<P extends PathPolicy>(policy: P) {
  const key = `${policy.key}.${run}`;
  const text = JSON.stringify(policy.params)
    .replaceAll('TEAM_MGMT_BASICS', coded('TEAM_MGMT_BASICS'))
    .replaceAll('PROJECT_COORDINATION', coded('PROJECT_COORDINATION'));
  const params = JSON.parse(text) as P['params'];
  const posts = {
    targetPositionId: named(params.targetPositionId),
    fromPositionIds: params.fromPositionIds.map(named),
  };
  return { ...policy, _id: `${key}@${policy.version}`, key, params: { ...params, ...posts } };
}
