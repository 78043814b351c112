/** Something that the issuer for development keeps. */
interface Kept {
  readonly payload: Record<string, unknown>;
  readonly until: number;
}

/**
 * What the issuer for development knows, in memory, gone with the program: one store for all kinds of things, as
 * `oidc-provider` asks for it.
 */
export function memoryAdapter(): (kind: string) => object {
  const things = new Map<string, Kept>();
  return (kind) => {
    const place = (id: string): string => `${kind}:${id}`;
    const find = async (id: string) => {
      const kept = things.get(place(id));
      return kept && kept.until > performance.now() ? kept.payload : undefined;
    };
    const findWith = async (name: string, value: string) =>
      [...things].find(([at, { payload }]) => at.startsWith(`${kind}:`) && payload[name] === value)?.[1].payload;
    return {
      find,
      findByUid: (uid: string) => findWith("uid", uid),
      findByUserCode: (userCode: string) => findWith("userCode", userCode),
      upsert: async (id: string, payload: Record<string, unknown>, seconds = 3600) => {
        forgetOld(things);
        things.set(place(id), { payload, until: performance.now() + seconds * 1000 });
      },
      consume: async (id: string) => {
        const payload = await find(id);
        if (payload) payload["consumed"] = Math.floor(Date.now() / 1000);
      },
      destroy: async (id: string) => {
        things.delete(place(id));
      },
      revokeByGrantId: async (grantId: string) => {
        for (const [at, { payload }] of things) if (payload["grantId"] === grantId) things.delete(at);
      },
    };
  };
}

function forgetOld(things: Map<string, Kept>): void {
  for (const [at, { until }] of things) if (until <= performance.now()) things.delete(at);
}
