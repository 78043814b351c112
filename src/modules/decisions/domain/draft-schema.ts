import { z } from "zod";
import { localDate } from "../../../kernel/local-date.ts";
import { deliveryForms, legalBases } from "../../standards/domain/facts.ts";
import type { DraftContent } from "./decision-draft.ts";
import { draftOutcomes } from "./draft-form.ts";
import { evidenceBlocks } from "./evidence.ts";

const date = z.strictObject({ day: z.string(), month: z.string(), year: z.string() });
const evidence = z
  .array(z.strictObject({ block: z.enum(evidenceBlocks), sentence: z.string(), source: z.string() }))
  .default([]);

/** A draft as it is kept. What an older program wrote lacks what was not thought of then. */
export const draftSchema: z.ZodType<DraftContent> = z.strictObject({
  whole: z.strictObject({
    rules: z.string(),
    considerations: z.string(),
    facts: z.string(),
    assessment: z.string(),
    wish: z.string(),
    wishFollowed: z.boolean().nullable(),
    wishReason: z.string(),
    firstFollowUp: date,
    evidence,
  }),
  parts: z.array(
    z.strictObject({
      taskId: z.string(),
      outcome: z.enum(draftOutcomes).nullable(),
      partial: z.boolean().default(false),
      legalBasis: z.enum(legalBases).nullable(),
      deliveryForm: z.enum(deliveryForms).nullable(),
      package: z.string().nullable(),
      extent: z.string(),
      weeklyHours: z.string().default(""),
      from: date,
      to: date,
      temporary: z.boolean(),
      goals: z.string(),
      metBy: z.string(),
      reasons: z.string(),
      departure: z.string(),
      exclusion: z.string().nullable(),
      evidence,
    }),
  ),
  phrases: z.array(z.strictObject({ id: z.string(), version: z.number() })).default([]),
  sentBack: z
    .strictObject({ by: z.string(), on: z.string().transform(localDate), note: z.string() })
    .nullable()
    .default(null),
});
