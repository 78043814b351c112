/**
 * Remembers what was fetched for so many milliseconds. A fetch that fails is not remembered; what was fetched before it
 * then still serves.
 */
export function heldFor<Value>(milliseconds: number, fetch: () => Promise<Value>): () => Promise<Value> {
  let held: { readonly value: Value; readonly at: number } | undefined;
  let running: Promise<Value> | undefined;
  const renewed = async (): Promise<Value> => {
    try {
      const value = await fetch();
      held = { value, at: performance.now() };
      return value;
    } catch (fault) {
      if (held) return held.value;
      throw fault;
    } finally {
      running = undefined;
    }
  };
  return () => {
    if (held && performance.now() - held.at < milliseconds) return Promise.resolve(held.value);
    running ??= renewed();
    return running;
  };
}
