import DataLoader from 'dataloader';

/** Reads many values at once; a key without a value is missing from the map. */
export type BatchRead<Key, Value> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>;

/** Loads by key within one request: all keys that one level of the query asks for become one read; unknown keys give null. */
export const loaderOf = <Value, Key extends string = string>(
  read: BatchRead<Key, Value>,
): DataLoader<Key, Value | null> =>
  new DataLoader<Key, Value | null>(async (keys) => {
    const found = await read(keys);
    return keys.map((key) => found.get(key) ?? null);
  });

/** One owner's page of a list. */
export interface PageKey<Arguments> {
  readonly owner: string;
  readonly page: Arguments;
}

/** Loads the same page of many owners by one read per distinct set of arguments. */
export const pageLoaderOf = <Page, Arguments>(
  read: (owners: readonly string[], page: Arguments) => Promise<ReadonlyMap<string, Page>>,
): DataLoader<PageKey<Arguments>, Page, string> =>
  new DataLoader<PageKey<Arguments>, Page, string>(
    async (keys) => {
      const byArguments = Map.groupBy(keys, ({ page }) => JSON.stringify(page));
      const pages = new Map<string, ReadonlyMap<string, Page>>();
      for (const [text, group] of byArguments) {
        const [first] = group;
        if (first)
          pages.set(
            text,
            await read(
              group.map(({ owner }) => owner),
              first.page,
            ),
          );
      }
      return keys.map(
        ({ owner, page }) => pages.get(JSON.stringify(page))?.get(owner) ?? new Error(`no page for ${owner}`),
      );
    },
    { cacheKeyFn: ({ owner, page }) => `${owner}|${JSON.stringify(page)}` },
  );
