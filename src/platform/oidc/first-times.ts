/**
 * Tells whether something comes for the first time within so many milliseconds. In this program's memory: what it guards
 * must be harmless, or be guarded by the issuer too, where several programs serve.
 */
export function firstTimes(milliseconds: number): (id: string) => boolean {
  const used = usedUp(milliseconds);
  return (id) => {
    if (used.has(id)) return false;
    used.add(id);
    return true;
  };
}

/** What has been used up within so many milliseconds. */
export interface UsedUp {
  readonly has: (id: string) => boolean;
  readonly add: (id: string) => void;
}

/** Remembers what has been used up, where it is asked before it is used and said only afterwards. */
export function usedUp(milliseconds: number): UsedUp {
  const seen = new Map<string, number>();
  const forget = (now: number) => {
    for (const [old, at] of seen) {
      if (now - at <= milliseconds) break;
      seen.delete(old);
    }
  };
  return {
    has: (id) => {
      forget(performance.now());
      return seen.has(id);
    },
    add: (id) => {
      seen.delete(id);
      seen.set(id, performance.now());
    },
  };
}
