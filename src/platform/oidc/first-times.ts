/**
 * Tells whether something comes for the first time within so many milliseconds. In this program's memory: what it guards
 * must be harmless, or be guarded by the issuer too, where several programs serve.
 */
export function firstTimes(milliseconds: number): (id: string) => boolean {
  const seen = new Map<string, number>();
  return (id) => {
    const now = performance.now();
    for (const [old, at] of seen) {
      if (now - at <= milliseconds) break;
      seen.delete(old);
    }
    if (seen.has(id)) return false;
    seen.set(id, now);
    return true;
  };
}
