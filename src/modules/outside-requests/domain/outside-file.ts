import { z } from "zod";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { type GivenFile, givenFileSchema } from "../../access-requests/domain/given-file.ts";
import type { ChosenAnswer } from "./outside-forms.ts";
import { outsideOutcomes } from "./outside-request.ts";

/** What is kept of an answer until its file is made. */
export const outsideToMakeSchema = z.strictObject({
  file: givenFileSchema,
  outcome: z.enum(outsideOutcomes),
  reason: z.string(),
  rule: z.string(),
  complaint: z.string(),
});
/** What was chosen to be given to somebody outside, and what is written of what is kept back. */
export type OutsideToMake = Readonly<z.infer<typeof outsideToMakeSchema>>;

/** The answer as it is kept until its file is made: what is given with numbers, and nothing of what is not. */
export const outsideToMake = (
  { complaint, cut, given, outcome, reason, rule }: ChosenAnswer,
  chosenOn: LocalDate,
): OutsideToMake => ({
  outcome,
  reason,
  rule,
  complaint,
  file: {
    chosenOn,
    parts: [],
    pieces: given.map(({ blocks, documentId, kind, name, on, title }, at): GivenFile["pieces"][number] => ({
      ...{ number: at + 1, name, kind, on, title, documentId },
      ...{ state: cut.includes(name) ? "partly" : "given", ground: null, reason: "", page: null, beside: null },
      blocks: blocks.map((block) => ({ ...block })),
    })),
  },
});
