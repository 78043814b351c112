import type { VisitMark } from "./week.ts";

/** How an appointment of a week stands, in a word or two; null for what is simply planned. */
export const markLabels: Readonly<Record<VisitMark, string | null>> = {
  planned: null,
  late: "Forsinket",
  "to-answer": "Ønskes flyttet",
  held: "Holdt",
  "late-untold": "Kom sent uden besked",
  "no-note": "Mangler notat",
  "not-held": "Ikke holdt",
  cancelled: "Aflyst",
};

/** Marks that somebody must do something about. */
export const marksToSee: ReadonlySet<VisitMark> = new Set<VisitMark>(["late", "to-answer", "late-untold", "no-note"]);
