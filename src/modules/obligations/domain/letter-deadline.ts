import type { Obligation } from "./obligation.ts";

/** Frist i et brev: a deadline as a letter tells it; an `Obligation` is one, and so is a deadline of the guidance. */
export type LetterDeadline = Pick<Obligation, "what" | "due" | "sources" | "ownSetting" | "unset">;

/** The deadline for this, if there is one: the last told, since a notified day stands beside the first. */
export const deadlineFor = (
  deadlines: readonly LetterDeadline[],
  what: LetterDeadline["what"],
): LetterDeadline | undefined => deadlines.findLast((deadline) => deadline.what === what);
