import { z } from "zod";
import { lengthSchema } from "../../../kernel/length.ts";
import { textSchema } from "../../../kernel/text.ts";
import { clauseSchema, obligationNames } from "./effect.ts";
import { daySchema, deliveryForms, legalBases } from "./facts.ts";

const slug = z.string().regex(/^[a-z][a-z0-9-]*$/);

const unitSchema = z.strictObject({
  slug,
  name: z.string().trim().min(1),
  phone: z.string().trim().min(1).optional(),
  mail: z.string().trim().min(1).optional(),
  address: z.array(z.string().trim().min(1)).optional(),
  /** The clause that the unit is known from; without it the unit is the municipality's own setting. */
  source: z.string().optional(),
});

const providerSchema = z.strictObject({
  slug,
  name: z.string().trim().min(1),
  external: z.boolean(),
  source: z.string().optional(),
});

/** Whole øre: money is never a fraction. */
const oere = z.number().int().min(0);
const perHour = z.strictObject({ inForceFrom: daySchema, perHourOere: oere });
const perWeek = z.strictObject({ inForceFrom: daySchema, perWeekOere: oere });

const packageSchema = z.strictObject({
  slug,
  name: z.string().trim().min(1),
  /** Hours of support a week, from and to, as a guide: the individual assessment decides. */
  weeklyHours: z.strictObject({ from: z.number().min(0), to: z.number().positive() }),
  /** What it costs, each price from its first day until the next one begins; by the week, or by the hour. */
  prices: z.array(z.union([perWeek, perHour])).optional(),
});

const hourlyPriceSchema = z.strictObject({
  /** The provider whose price it is; without it, everybody's. */
  provider: slug.optional(),
  /** The form of delivery that it is for; without it, every form. */
  deliveryForm: z.enum(deliveryForms).optional(),
  prices: z.array(perHour).min(1),
});

const ffbThemeSchema = z.strictObject({
  /** The theme, by the name that a clause gives it. */
  theme: z.string().trim().min(1),
  /** The sub-themes of FFB that it covers, by their codes. */
  subThemes: z.array(z.uuid()).min(1),
});

const digitalPostSchema = z.strictObject({
  /** The CVR number that the municipality sends as. */
  cvr: z.string().regex(/^\d{8}$/),
  /** Where the cases belong in KL's list of subjects, by legal basis; where it is left out, messages tell none. */
  kle: z
    .partialRecord(
      z.enum(legalBases),
      z.strictObject({
        subjectKey: z.string().regex(/^\d{2}\.\d{2}\.\d{2}$/),
        version: z.string().trim().min(1),
        label: z.string().trim().min(1),
      }),
    )
    .default({}),
});

/** A time on the clock: `08:00`. */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const ownDeadlinesSchema = z.partialRecord(z.enum(obligationNames), lengthSchema);

/**
 * What the municipality has set itself because its standard does not say it. Kept apart from the clauses, and shown as
 * "kommunens egen indstilling, ikke fra kilden" wherever it is used.
 */
export const settingsSchema = z.strictObject({
  /** Lengths for obligations that the standard gives no number for. */
  deadlines: ownDeadlinesSchema.default({}),
  /** Whether a second person must approve a decision. */
  secondPersonApproves: z.boolean().default(false),
  packages: z.array(packageSchema).default([]),
  /** What an hour costs where no package says it: for the municipality's own figures, never a reason in a decision. */
  hourlyPrices: z.array(hourlyPriceSchema).default([]),
  /** What each theme that the standard names covers of FFB: assessments are laid out by it, and coded by FFB all the same. */
  ffbThemes: z.array(ffbThemeSchema).default([]),
  /** Where a complaint is sent when the standard names no address. */
  complaintAddress: z.array(z.string().trim().min(1)).optional(),
  /** How long an answer to a citizen's message may take; where it is left out, nothing is promised. */
  messagesAnsweredWithin: lengthSchema.optional(),
  /** When people can be reached by phone, by unit, as it is told: "mandag til torsdag kl. 9-14". */
  phoneHours: z.record(slug, z.string().trim().min(1)).optional(),
  /** From dispatch until an ordinary letter is taken to be received. */
  letterReceivedAfter: lengthSchema.optional(),
  /** How letters are sent by Digital Post; where it is left out, they are put on the citizen's own pages instead. */
  digitalPost: digitalPostSchema.optional(),
  /** Whether the Friday after Kristi Himmelfart moves a citizen's deadline and is no working day. */
  fridayAfterAscensionIsClosed: z.boolean().default(false),
  /** Months that the log of who has looked at whom is kept; all of it where it is left out. */
  looksKeptMonths: z.number().int().min(6).max(240).optional(),
  /** What becomes of cases that have ended, and how many years after their end; everything is kept where it is left out. */
  retention: z
    .strictObject({ code: z.enum(["keep", "dispose"]), yearsAfterEnd: z.number().int().min(1).max(100).optional() })
    .optional(),
  /** A page about something else, where a citizen is led who must get away from our pages at once. */
  leavePage: z.url({ protocol: /^https$/ }).optional(),
  /** Days after the last day of support on which the provider still sees the case; none where it is left out. */
  providerAccessDaysAfterEnd: z.number().int().min(0).max(90).optional(),
  /** From when until when an ordinary working day lasts: what lies outside is evening or early morning. */
  ordinaryHours: z.strictObject({ from: clockTime, to: clockTime }).optional(),
  /** After how many tries without reaching the citizen the authority is told; it is not told where it is left out. */
  contactAttempts: z.number().int().min(1).max(20).optional(),
  /** Months that each of the three phases of a CTI course is planned for; where it is left out, as the method proposes. */
  ctiPhaseMonths: z.number().int().min(1).max(12).optional(),
  /** Weeks before a follow-up is due in which the citizen is asked to prepare it; the last quarter of the time where it is left out. */
  followUpFormWeeks: z.number().int().min(1).max(26).optional(),
});

const editionSchema = z.strictObject({
  /** The last day of adoption, or the first day in force where only that is known. */
  id: daySchema,
  inForceFrom: daySchema,
  /** Who adopted it and when; empty where the source does not say. */
  adoptions: z.array(z.strictObject({ by: z.string().trim().min(1), on: daySchema })),
  source: z.strictObject({
    title: z.string().trim().min(1),
    caseNumber: z.string().trim().min(1).optional(),
    updated: z.string().trim().min(1).optional(),
  }),
  legalBasis: z.array(z.enum(legalBases)).min(1),
  /** True where the edition's day is the municipality's own setting, because the source gives none. */
  dayIsOwnSetting: z.boolean().default(false),
  clauses: z.array(clauseSchema).min(1),
});

/** One municipality's file in `standards/`. */
export const standardSchema = z.strictObject({
  municipality: z.strictObject({
    slug,
    name: z.string().trim().min(1),
    /** The three digits of the municipality code; absent where the municipality is not named. */
    code: z
      .string()
      .regex(/^\d{3}$/)
      .optional(),
    /** True where the name is the municipality's own setting, because the source names none. */
    nameIsOwnSetting: z.boolean().default(false),
  }),
  title: textSchema,
  units: z.array(unitSchema).min(1),
  /** The unit that receives when no `route` clause holds, with the clauses it is known from; no clauses: own setting. */
  defaultUnit: z.strictObject({ unit: slug, sources: z.array(z.string()) }).optional(),
  providers: z.array(providerSchema).min(1),
  settings: settingsSchema,
  /** Newest first; an edition ends where the next newer one begins. */
  editions: z.array(editionSchema).min(1),
});

/** Kvalitetsstandard: one municipality's published level of service, in all its editions. */
export type Standard = z.infer<typeof standardSchema>;
/** Udgave: one adopted version of a standard. */
export type Edition = Standard["editions"][number];
/** Enhed: a unit of the municipality that receives or decides cases. */
export type Unit = Standard["units"][number];
/** Egne indstillinger: what the municipality set because the source does not say. */
export type OwnSettings = Standard["settings"];
