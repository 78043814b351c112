import type { FieldProblems } from "./problem.tsx";

/** How a form comes back: as it was stored, or as it was typed with what is wrong with it. */
export interface FormState {
  /** What was typed and not saved; null where the form is shown as it is stored. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | null;
  readonly problems: FieldProblems;
  /** The keys of the parts that somebody else has changed meanwhile. */
  readonly conflicts: readonly string[];
}

/** A form as it is stored, with nothing wrong. */
export const freshForm: FormState = { typed: null, problems: [], conflicts: [] };

/** A form as it was typed, with what is wrong with it. */
export const triedForm = (typed: FormState["typed"], problems: FieldProblems = []): FormState => ({
  typed,
  problems,
  conflicts: [],
});

/**
 * The tag that a part of the form carries: of what is stored now where the form is fresh or the two texts have been laid
 * side by side, so that saving again is meant; else what it was shown with before.
 */
export function shownTag(form: FormState, key: string, field: string, stored: string | undefined): string {
  const before = form.typed?.[field];
  if (form.conflicts.includes(key) || typeof before !== "string") return stored ?? "";
  return before;
}

/** 409 where somebody else was first, 422 where something is to be mended, else 200. */
export function statusOf({ conflicts, problems }: Pick<FormState, "conflicts" | "problems">): 200 | 409 | 422 {
  if (conflicts.length > 0) return 409;
  return problems.length > 0 ? 422 : 200;
}
