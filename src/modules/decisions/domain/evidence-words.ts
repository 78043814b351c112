import type { EvidenceBlock, EvidenceKind } from "./evidence.ts";

/** Each kind of evidence as the caseworker reads it. */
export const evidenceKindWords: Readonly<Record<EvidenceKind, string>> = {
  application: "Ansøgningen",
  theme: "Udredningens temaer",
  observation: "Iagttagelser",
  note: "Notater",
  hearing: "Svar på partshøring",
  answer: "Overvejelser",
  document: "Dokumenter",
};

/** Each text of a decision as it is called in a sentence. */
export const blockWords: Readonly<Record<EvidenceBlock, string>> = {
  reasons: "begrundelsen",
  assessment: "vurderingen",
  considerations: "det, vi har lagt vægt på",
  facts: "oplysningerne",
  rules: "reglerne",
};
