/** Who is at some work that one alone is to be at, and for how long at a time: whoever dies of it lets it go by dying. */
export interface Lease {
  readonly id: string;
  readonly seconds: number;
}

/** Renews a lease while the work lasts; one renewal that fails is no matter, for three fit into a lease. */
export async function whileHeld<Value>(
  { seconds }: Lease,
  renew: () => Promise<unknown>,
  work: () => Promise<Value>,
): Promise<Value> {
  const timer = setInterval(() => void renew().catch(() => undefined), (seconds * 1000) / 3);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
