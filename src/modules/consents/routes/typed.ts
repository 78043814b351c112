import type { FieldProblems } from "../../../ui/problem.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import type { Typed } from "../../documents/routes/typed-documents.ts";
import type { ConsentForm } from "../views/consents-frame.tsx";

/** The form as it was typed, with what is to be mended. */
export const again = ({ fields, ...typed }: Typed, problems: FieldProblems, newId: () => string): ConsentForm => ({
  typed,
  writtenDay: (field) => writtenDay(fields, field),
  problems,
  submissionId: newId(),
});

/** A form that nobody has typed in. */
export const fresh = (newId: () => string): ConsentForm => ({
  typed: { text: () => "", day: () => "blank" },
  writtenDay: () => undefined,
  problems: [],
  submissionId: newId(),
});
