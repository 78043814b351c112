import type { ObligationName } from "../../standards/domain/effect.ts";
import type { ObligationParty } from "./obligation.ts";

/**
 * Whether the authority owes it to somebody else than the citizen, whose death, or a case that is closed, ends nothing of it: access that
 * somebody outside asked for, and what the appeal board asks about.
 */
export const outlivesCitizen = ({
  owedTo,
  what,
}: {
  readonly what: ObligationName;
  readonly owedTo?: ObligationParty | undefined;
}): boolean => what === "ankestyrelsen-answer" || (what === "access" && owedTo === "other");
