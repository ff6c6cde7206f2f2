import { type Accounts, ROOT } from './accounts.ts';

export const REPLICA_SET = 'ladder';

/** Address for the administrator. */
export const rootUriOf = (port: number, accounts: Accounts): string =>
  `mongodb://${ROOT}:${accounts[ROOT]}@127.0.0.1:${port}/?replicaSet=${REPLICA_SET}&authSource=admin`;

/** The same server as `rootUri`, as the user of one database. */
export function databaseUriOf(rootUri: string, name: string, password: string): string {
  const uri = new URL(rootUri);
  uri.username = name;
  uri.password = password;
  uri.pathname = `/${name}`;
  uri.searchParams.set('authSource', name);
  return uri.href;
}
