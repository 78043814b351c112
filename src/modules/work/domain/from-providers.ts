/** What providers can send that waits for somebody in today's work. */
export const fromProvidersKinds = ["returned", "unreached", "reports", "parts"] as const;

/** Nyt fra udførerne: how many of each kind wait for a reader. */
export type FromProviders = Readonly<Record<(typeof fromProvidersKinds)[number], number>>;
