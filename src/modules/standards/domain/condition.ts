import { z } from "zod";
import { applicants, deliveryForms, legalBases, tasks } from "./facts.ts";

const age = z.number().int().min(0).max(130);

/**
 * When a clause applies. Each named test must hold; `anyOf` needs one of its groups to hold. No expression language:
 * the tests are this closed list, each over one fact.
 */
const testsSchema = z.strictObject({
  /** Age in whole years on the day the application was received. */
  ageAtLeast: age.optional(),
  ageBelow: age.optional(),
  earlyPension: z.boolean().optional(),
  homelessOrAtRisk: z.boolean().optional(),
  acute: z.boolean().optional(),
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  /** Holds when at least one of these tasks is applied for. */
  appliedTasks: z.array(z.enum(tasks)).min(1).optional(),
  appliedBy: z.array(z.enum(applicants)).min(1).optional(),
  deliveryForm: z.array(z.enum(deliveryForms)).min(1).optional(),
});

/** A condition as written in a standard's file. */
export const conditionSchema = z.strictObject({
  ...testsSchema.shape,
  anyOf: z.array(testsSchema).min(2).optional(),
});

/** Betingelse: when a clause applies, told over the closed list of facts. */
export type Condition = Readonly<z.infer<typeof conditionSchema>>;
