import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";

/** What the system itself knows of why something is missing. */
export interface SuggestionGround {
  readonly complaint: Pick<Complaint, "wasLate">;
  readonly hearings: readonly Hearing[];
}

/** Why something that is asked for is missing, where the system knows: by the id of the demand. A person decides what is written. */
export function missingSuggestions({ complaint, hearings }: SuggestionGround): Readonly<Record<string, string>> {
  const hearing = hearingSuggestion(hearings);
  return {
    ...(complaint.wasLate ? { reassessment: late } : {}),
    ...(hearing === null ? {} : { hearing }),
  };
}

const late =
  "Klagen kom efter klagefristen. Den sendes straks og er ikke genvurderet (retssikkerhedsbekendtgørelsen § 13, stk. 1).";

function hearingSuggestion(hearings: readonly Hearing[]): string | null {
  const last = hearings.findLast((hearing) => hearing.way !== "sent");
  if (last === undefined) return null;
  if (last.way === "not-needed") return `Der er ikke partshørt. ${last.reason}`;
  if (last.way === "exception")
    return `Der er ikke partshørt: undtaget efter forvaltningsloven § ${last.section}, stk. ${last.section === 19 ? 2 : 1}, nr. ${last.number}. ${last.reason}`;
  return null;
}
