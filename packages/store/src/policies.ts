import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { companyDate } from '@ladder/figures';
import type { mongo } from 'mongoose';

/** A version of a rule's figures (specification 2.6). Versions never change; a result pins the one that it used. */
export interface PolicyVersion<Params = unknown> {
  readonly key: string;
  readonly version: number;
  readonly scope: Readonly<Record<string, string>>;
  readonly params: Params;
  /** Company date from which evaluations use it. */
  readonly effectiveFrom: string;
  readonly status: 'DRAFT' | 'APPROVED' | 'ACTIVE' | 'RETIRED';
  readonly changeReason: string;
  readonly approvedBy: string;
}

export interface Policies {
  /**
   * The versions in force at an instant, by key: the active ones of its company date. Throws for a key without one,
   * since a rule without figures is a bug.
   */
  readonly inForce: (at: string) => <Params>(key: string) => PolicyVersion<Params>;
  /** A pinned version, for a result that is evaluated again. */
  readonly version: <Params>(key: string, version: number) => PolicyVersion<Params>;
  /** The versions in force at an instant whose key starts with `prefix`. */
  readonly startingWith: <Params>(prefix: string, at: string) => PolicyVersion<Params>[];
}

/** Versions are few and never change, so that a service keeps them all in memory and looks for new ones this often. */
const REFRESH_MS = 30_000;

/** Puts the files of `folder` into the store as they stand; a version that is there already stays as it is. */
export async function seedPolicies(db: mongo.Db, folder: string): Promise<void> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const versions = files.flatMap(
    (name) => [JSON.parse(readFileSync(join(folder, name), 'utf8'))].flat() as PolicyVersion[],
  );
  if (versions.length === 0) return;
  await collection(db).bulkWrite(
    versions.map((policy) => ({
      updateOne: { filter: { _id: idOf(policy) }, update: { $setOnInsert: policy }, upsert: true },
    })),
    { ordered: false },
  );
}

/** Reads all versions and keeps looking for new ones until it is stopped. */
export async function openPolicies(db: mongo.Db): Promise<Policies & { readonly stop: () => Promise<void> }> {
  let versions = await readAll(db);
  const timer = setInterval(() => {
    readAll(db).then(
      (fresh) => (versions = fresh),
      () => undefined, // the store is away: the known versions still hold
    );
  }, REFRESH_MS);
  timer.unref();
  return {
    inForce: (at) => {
      const date = companyDate(at);
      return (key) => found(latest(versions, date, (policy) => policy.key === key)[0], key, date) as never;
    },
    version: (key, number) =>
      found(
        versions.find((policy) => policy.key === key && policy.version === number),
        key,
        `version ${number}`,
      ) as never,
    startingWith: (prefix, at) => latest(versions, companyDate(at), ({ key }) => key.startsWith(prefix)) as never,
    stop: async () => clearInterval(timer),
  };
}

const collection = (db: mongo.Db) => db.collection<PolicyVersion & { _id: string }>('policies');
const idOf = ({ key, version }: PolicyVersion) => `${key}@${version}`;

const readAll = (db: mongo.Db): Promise<PolicyVersion[]> =>
  collection(db)
    .find({}, { projection: { _id: 0 } })
    .sort({ key: 1, version: -1 })
    .toArray();

/** The highest version of each key that is active on the date. `versions` are sorted by key, highest version first. */
function latest(
  versions: readonly PolicyVersion[],
  date: string,
  wanted: (policy: PolicyVersion) => boolean,
): PolicyVersion[] {
  const inForce = versions.filter(
    (policy) => wanted(policy) && policy.status === 'ACTIVE' && policy.effectiveFrom <= date,
  );
  return inForce.filter((policy, index) => inForce[index - 1]?.key !== policy.key);
}

function found<Found>(policy: Found | undefined, key: string, when: string): Found {
  if (policy === undefined) throw new Error(`no policy ${key} for ${when}`);
  return policy;
}
