import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Complainant, ComplaintSubject, ComplaintWay } from "./complaint.ts";
import { asksAbout, type ComplaintDraft, chosenParts, trackOf } from "./complaint-draft.ts";
import type { ComplaintGround } from "./complaint-ground.ts";

/** Modtaget klage: what is told of a complaint before it is kept, whoever tells it. */
export interface ToldComplaint {
  readonly subject: ComplaintSubject;
  /** The ids of the decisions' parts that it is about; none where it is about delivery. */
  readonly parts: readonly string[];
  /** The slug of the provider that is to see it. */
  readonly provider: string | null;
  readonly way: ComplaintWay;
  readonly receivedOn: LocalDate;
  readonly by: Complainant;
  readonly readBack: boolean;
  readonly words: string;
  readonly lateReason: string;
}

/** A complaint as the citizen's side sends it today. */
export function toldByDraft(
  draft: ComplaintDraft,
  ground: ComplaintGround,
  by: Complainant,
  today: LocalDate,
): ToldComplaint {
  const isAboutDecision = trackOf(draft, ground) === "decision";
  return {
    subject: draft.subject ?? "not-known",
    parts: isAboutDecision ? chosenParts(draft, ground) : [],
    // A yes to that the provider reads it was to what the draft was about then.
    provider: asksAbout(draft, ground) === "provider" && draft.toProvider ? (ground.provider?.slug ?? null) : null,
    way: "own-pages",
    receivedOn: today,
    by,
    readBack: false,
    words: draft.words,
    lateReason: isAboutDecision ? draft.lateReason : "",
  };
}
