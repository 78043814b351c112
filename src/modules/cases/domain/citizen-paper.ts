/** What can be opened of a case by itself, at the citizens' door. */
export const citizenPapers = ["application", "hearing", "decision", "plan"] as const;
/** Papir i sagen: one thing of a case that has a page of its own at the citizens' door. */
export type CitizenPaper = (typeof citizenPapers)[number];
