import { z } from "zod";
import { type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";

/** Retsgrundlag: the provisions of serviceloven that the system serves. */
export const legalBases = ["SEL-82a", "SEL-82b", "SEL-85", "SEL-85a"] as const;
/** Retsgrundlag: one provision that support can be granted under. */
export type LegalBasis = (typeof legalBases)[number];

/** Who may send an application in. */
export const applicants = ["citizen", "relative", "guardian", "representative", "doctor", "other"] as const;
/** Ansøger: who sent the application in. */
export type Applicant = (typeof applicants)[number];

/** What a citizen may want help with: the closed list of tasks. */
export const tasks = [
  "economy",
  "mail",
  "authorities",
  "cleaning",
  "shopping",
  "cooking",
  "laundry",
  "housing",
  "structure",
  "hygiene",
  "health",
  "medicine",
  "treatment",
  "food",
  "social-contact",
  "leisure",
  "communication",
  "transport",
  "accompaniment",
  "education",
  "employment",
  "parenting",
  "talks",
] as const;
/** Opgave: what a citizen wants help with. */
export type Task = (typeof tasks)[number];

/** Leveringsform: the ways support can be delivered. */
export const deliveryForms = [
  "individual",
  "group",
  "drop-in",
  "digital",
  "phone",
  "message",
  "screen-visit",
  "course",
  "cti",
  "housing-first",
  "peer",
] as const;
/** Leveringsform: one way of delivering support. */
export type DeliveryForm = (typeof deliveryForms)[number];

/** A day in a facts file. */
export const daySchema = z.string().transform((text, context): LocalDate => {
  const day = parseLocalDate(text);
  if (day !== undefined) return day;
  context.issues.push({ code: "custom", message: `"${text}" er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD.`, input: text });
  return z.NEVER;
});

/** The facts that guidance looks at. Only the two days must be known; what is left out is unknown, which is not the same as no. */
export const factsSchema = z.strictObject({
  bornOn: daySchema,
  applicationReceivedOn: daySchema,
  earlyPension: z.boolean().optional(),
  homelessOrAtRisk: z.boolean().optional(),
  acute: z.boolean().optional(),
  legalBasis: z.enum(legalBases).optional(),
  appliedTasks: z.array(z.enum(tasks)).optional(),
  appliedBy: z.enum(applicants).optional(),
  deliveryForm: z.enum(deliveryForms).optional(),
});
/** Oplysninger: what is known of the citizen and the application; the shape of `guide --facts`. */
export type Facts = Readonly<z.infer<typeof factsSchema>>;
