import { deliveryFormNames } from "../../standards/domain/delivery-form-names.ts";
import { legalBasisCitations } from "../../standards/domain/words.ts";
import type { DraftPart, DraftWhole, WrittenDate } from "../domain/decision-draft.ts";
import { draftOutcomeWords } from "../domain/decision-words.ts";

type Term = { readonly term: string; readonly text: string };

/** A part of a draft as terms and texts, to be laid beside what somebody else typed. */
export const partTexts = (part: DraftPart): readonly Term[] => [
  { term: "Beslutning", text: part.outcome === null ? "" : draftOutcomeWords[part.outcome] },
  { term: "Paragraf", text: part.legalBasis === null ? "" : legalBasisCitations[part.legalBasis] },
  { term: "Form", text: part.deliveryForm === null ? "" : deliveryFormNames[part.deliveryForm].da },
  { term: "Omfang", text: [part.package, part.extent].filter(Boolean).join(", ") },
  { term: "Timer om ugen", text: part.weeklyHours },
  { term: "Fra og til", text: [written(part.from), written(part.to)].filter(Boolean).join(" til ") },
  { term: "Mål", text: part.goals },
  { term: "Dækkes af", text: part.metBy },
  { term: "Begrundelse", text: part.reasons },
  { term: "Fravigelse", text: part.departure },
];

/** The whole of a draft as terms and texts. */
export const wholeTexts = (whole: DraftWhole): readonly Term[] => [
  { term: "Vurdering", text: whole.assessment },
  { term: "Regler", text: whole.rules },
  { term: "Hensyn", text: whole.considerations },
  { term: "Oplysninger", text: whole.facts },
  { term: "Ønske om leverandør", text: [whole.wish, whole.wishReason].filter(Boolean).join(": ") },
  { term: "Første opfølgning", text: written(whole.firstFollowUp) },
];

const written = ({ day, month, year }: WrittenDate): string => [day, month, year].filter(Boolean).join(".");
