import { uploadRefusalWords } from "../../../platform/uploads/upload-refusal.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { RefusedFile } from "../../documents/use-cases/check-files.ts";
import { complaintFields } from "../domain/complaint-draft.ts";

/** What is wrong with the files that came with a complaint, each by its name. */
export function fileProblemsOf(refusal: "too-many-files" | readonly RefusedFile[]): FieldProblems {
  const message =
    typeof refusal === "string"
      ? "Vælg højst 5 filer ad gangen. Du kan sende resten bagefter."
      : refusal.map(({ name, refusal: why }) => `»${name.slice(0, 100)}«: ${uploadRefusalWords[why]}`).join(" ");
  return [{ field: complaintFields.files, message }];
}
