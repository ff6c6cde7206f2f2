const WAIT_LIMIT_MS = 20_000;
const POLL_MS = 20;

/** Waits until `look` gives something true; fails with `what` when it never does. */
export async function until<Seen>(what: string, look: () => Promise<Seen>): Promise<NonNullable<Seen>> {
  const giveUpAt = Date.now() + WAIT_LIMIT_MS;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > giveUpAt) throw new Error(`never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
