import { z } from "zod";

const count = z.number().int().positive().max(1000);

/**
 * How long a deadline runs. Exactly one unit, always named: a bare number is no length.
 * `days` are calendar days; `workingDays` are Monday to Friday without holidays and closing days.
 */
export const lengthSchema = z.union([
  z.strictObject({ days: count }),
  z.strictObject({ weeks: count }),
  z.strictObject({ months: count }),
  z.strictObject({ workingDays: count }),
]);

/** Frist: how long a deadline runs, with its unit. */
export type Length = Readonly<z.infer<typeof lengthSchema>>;
