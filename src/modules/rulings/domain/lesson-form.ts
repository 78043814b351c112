import type { LessonTag } from "./lesson.ts";

/** The fields of the form in which it is chosen what failed. */
export const learnFields = { failed: "svigtede", clauses: "bestemmelser" } as const;

/** The clauses that are written by their numbers, with commas or spaces between. */
export const namedTags = (text: string): readonly LessonTag[] =>
  [...new Set(text.toUpperCase().match(/\b[A-ZÆØÅ]{3}-\d+(?:\.\d+)*\b/g) ?? [])].map((name) => ({
    kind: "clause",
    name,
  }));
