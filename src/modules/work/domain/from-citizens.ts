/** What citizens can send or ask for that waits for somebody in today's work. */
export const fromCitizensKinds = [
  "messages",
  "appointments",
  "remarks",
  "wishes",
  "complaints",
  "proposals",
  "parts",
] as const;

/** Nyt fra borgerne: how many of each kind wait for a reader. */
export type FromCitizens = Readonly<Record<(typeof fromCitizensKinds)[number], number>>;
