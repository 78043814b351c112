import type { LocalDate } from "../../../kernel/local-date.ts";

/** Journalnotat: somebody is out of the case. The reason is about the colleague, and stays in the registration. */
export const conflictEntry = (name: string, today: LocalDate) => ({
  occurredOn: today,
  theme: "Inhabilitet",
  text: `${name} er registreret som inhabil og har ikke adgang til sagen (forvaltningsloven § 3).`,
});

/** Journalnotat: somebody may have to do with the case again. */
export const conflictOverEntry = (name: string, today: LocalDate) => ({
  occurredOn: today,
  theme: "Inhabilitet",
  text: `${name} er ikke længere registreret som inhabil.`,
});
