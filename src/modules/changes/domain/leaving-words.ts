import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { deathIn, removalIn } from "./leaving.ts";

/** Why a death or a removal is not registered, or not taken away. */
export type LeavingRefused = "already-registered" | "citizen-dead" | "nothing-registered";

/** Each in words. */
export const leavingRefusalWords: Readonly<Record<LeavingRefused, string>> = {
  "already-registered": "Det er allerede skrevet ned.",
  "citizen-dead": "Der står, at borgeren er død. Er det forkert, så ret det først.",
  "nothing-registered": "Der er ikke noget at rette.",
};

/** What the citizen, or whoever acts for them, is told of a death or a removal; nothing where there is neither. */
export function leavingForCitizen(events: readonly CaseEvent[], today: LocalDate): readonly string[] {
  const [death, removal] = [deathIn(events), removalIn(events)];
  if (death !== undefined) {
    return [`Vi har skrevet ned, at du døde ${formatDay(death.on)}.`, "Er det forkert, så ring til os med det samme."];
  }
  if (removal === undefined) return [];
  const moves = `Du ${removal.on < today ? "flyttede" : "flytter"} til ${removal.to ?? "en anden kommune"} ${formatDay(removal.on)}.`;
  return removal.acts === "here"
    ? [moves, "Vi er stadig din kommune i denne sag. Din støtte fortsætter."]
    : [moves, "Den kommune hjælper dig fra den dag. Er det forkert, så sig det til os."];
}

/** What the provider is told; null where there is nothing to tell. */
export function leavingForProvider(events: readonly CaseEvent[]): string | null {
  const [death, removal] = [deathIn(events), removalIn(events)];
  if (death !== undefined) return `Borgeren døde ${formatDay(death.on)}. Støtten er slut, og alle aftaler er aflyst.`;
  if (removal === undefined) return null;
  const moves = `Borgeren flytter til en anden kommune ${formatDay(removal.on)}.`;
  return removal.acts === "here"
    ? `${moves} Støtten fortsætter, som den er bestilt.`
    : `${moves} Aftaler efter den dag er aflyst.`;
}
