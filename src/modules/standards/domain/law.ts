import { z } from "zod";
import type { CalendarData } from "../../../kernel/calendar.ts";
import { lengthSchema } from "../../../kernel/length.ts";
import { parseLocalDate } from "../../../kernel/local-date.ts";
import { textSchema } from "../../../kernel/text.ts";
import { appealPackageSchema } from "./appeal-package-law.ts";
import { conditionSchema } from "./condition.ts";
import { letterKinds, obligationNames } from "./effect.ts";
import { daySchema, legalBases } from "./facts.ts";
import { ffbSchema } from "./ffb.ts";
import { accessExceptionSchema, hearingExceptionSchema, lawBoundarySchema } from "./law-boundary.ts";
import { citation, sources } from "./law-citation.ts";
import { lawSituations } from "./law-situation.ts";

/** One legal basis: who it is for, what it caps, and whether and where its decisions can be appealed. `law/legal-bases.yaml` */
export const legalBasisSchema = z.strictObject({
  basis: z.enum(legalBases),
  /** `serviceloven § 85` */
  citation,
  name: textSchema,
  individual: z.boolean(),
  targetGroup: textSchema,
  /** The questions that the provision itself puts; each needs a concrete answer. */
  asks: z.array(textSchema).min(1),
  /** How long one grant may last at most; null where the act sets no end. */
  cap: z.strictObject({ length: lengthSchema, sources }).nullable(),
  /** Where decisions go on appeal; null where there is no appeal body. */
  appeal: z.strictObject({ body: z.string().min(1), within: lengthSchema, sources }).nullable(),
  noAppealSources: sources.optional(),
  inForceFrom: daySchema.nullable(),
  sources,
});

/** What the acts say is owed, whatever the standard says. `law/obligations.yaml` */
export const lawObligationSchema = z.strictObject({
  what: z.enum(obligationNames),
  owedBy: z.enum(["authority", "provider", "citizen", "other"]),
  owedTo: z.enum(["authority", "provider", "citizen", "other", "ankestyrelsen"]),
  text: textSchema,
  /** The length the law sets; null where it sets none. */
  length: lengthSchema.nullable(),
  sources,
  /** The sources in one situation, where they are not the same in all: of the appeal flow, say, or without an appeal body. */
  situations: z.partialRecord(z.enum(lawSituations), sources).optional(),
});

/** Something that the law asks of every case: shown in guidance beside the clauses. `law/duties.yaml` */
export const lawDutySchema = z.strictObject({
  /** `law-` and a slug, cited as the item's id. */
  id: z.string().regex(/^law-[a-z0-9-]+$/),
  /** The list of the guidance that it is shown in. */
  in: z.enum([
    "targets",
    "considerations",
    "alternatives",
    "letter",
    "plan",
    "followUp",
    "complaint",
    "delivery",
    "duties",
    "information",
  ]),
  text: textSchema,
  /** The question it puts to the caseworker; always there for a consideration. */
  asks: textSchema.optional(),
  /** When a consideration is asked; always there for one. */
  askedIn: z.enum(["intake", "assessment", "decision"]).optional(),
  /** Only for these grounds. */
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  /** Only when these facts hold; without it, always. */
  when: conditionSchema.optional(),
  /** Only for a citizen below the state pension age (`law/pension-age.yaml`). */
  belowPensionAge: z.literal(true).optional(),
  /** The letters that must hold it. */
  letters: z.array(z.enum(letterKinds)).min(1).optional(),
  /** The outcomes of a decision that it is for; without it, all. */
  outcome: z
    .array(z.enum(["granted", "partly", "refused"]))
    .min(1)
    .optional(),
  rung: z.number().int().min(1).max(6).optional(),
  sources,
});

const fixedDay = {
  name: z.string().trim().min(1),
  /** Month and date, `12-24`: a day that every year has. */
  date: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .refine((date) => parseLocalDate(`2025-${date}`) !== undefined),
};
const easterDay = { name: z.string().trim().min(1), afterEaster: z.number().int().min(-80).max(220) };
/** Where the day is known from: an act or guidance, or a public page where no act says it. */
const daySources = { sources: z.array(z.union([citation, z.url({ protocol: /^https$/ })])).min(1) };
const through = { through: z.number().int().min(1800).max(2999).optional() };
const setting = { setting: z.enum(["fridayAfterAscensionIsClosed"]).optional() };

/** The calendar in law: holidays and closing days, dated. `law/calendar.yaml` */
export const calendarLawSchema = z.strictObject({
  /** Fixed by date or by days after Easter Sunday; `through` is the last year that it was a holiday. */
  holidays: z
    .array(
      z.union([
        z.strictObject({ ...fixedDay, ...through, ...daySources }),
        z.strictObject({ ...easterDay, ...through, ...daySources }),
      ]),
    )
    .min(1),
  /** No holidays, but a citizen's deadline does not end on them and they are no working days. */
  closingDays: z.array(
    z.union([
      z.strictObject({ ...fixedDay, ...setting, ...daySources }),
      z.strictObject({ ...easterDay, ...setting, ...daySources }),
    ]),
  ),
}) satisfies z.ZodType<CalendarData>;

/** The act that a citation's first word means, with the consolidation that was read. `law/acts.yaml` */
export const actSchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  /** The text that was read, `LBK 1129 af 22/09/2025`. */
  consolidation: z.string().min(1),
  /** The first day of that text; null where it is not known here. */
  inForceFrom: daySchema.nullable(),
});

/** The state pension age by day of birth, so that it is known who must be offered a plan. `law/pension-age.yaml` */
export const pensionAgeSchema = z.strictObject({
  /** The first and the last birthday that it holds for; null where the row has no end on that side. */
  bornFrom: daySchema.nullable(),
  bornThrough: daySchema.nullable(),
  age: z.strictObject({ years: z.number().int().min(60).max(80), months: z.number().int().min(0).max(11) }),
  /** False until somebody has read the row in the act in force. */
  verified: z.boolean(),
  sources,
});

/** A method with phases of its own: no act sets it. Lengths are proposed and never owed. `law/methods.yaml` */
const methodSchema = z.strictObject({
  method: z.enum(["cti"]),
  name: textSchema,
  /** In their order; the first comes before the course as such. `months` is null where the method sets no length. */
  phases: z
    .array(
      z.strictObject({
        name: textSchema,
        purpose: textSchema,
        told: textSchema,
        months: z.number().int().min(1).max(24).nullable(),
      }),
    )
    .length(4),
  /** Where the method is described. */
  sources: z.array(z.url({ protocol: /^https$/ })).min(1),
});

/** All of `law/*.yaml` together. */
export const lawSchema = z.strictObject({
  acts: z.array(actSchema).min(1),
  legalBases: z.array(legalBasisSchema).length(legalBases.length),
  obligations: z.array(lawObligationSchema).length(obligationNames.length),
  duties: z.array(lawDutySchema).min(1),
  boundaries: z.array(lawBoundarySchema).min(1),
  /** Grounds in forvaltningsloven for not hearing the party, or for not giving more time, by paragraph and number. */
  hearingExceptions: z.array(hearingExceptionSchema).min(1),
  /** Grounds in forvaltningsloven for keeping something in the file from the party. `law/access-exceptions.yaml` */
  accessExceptions: z.array(accessExceptionSchema).min(1),
  /** What Ankestyrelsen asks to be sent with a complaint. `law/appeal-package.yaml` */
  appealPackage: appealPackageSchema,
  /** Oldest first, without gap or overlap. */
  pensionAges: z.array(pensionAgeSchema).min(1),
  calendar: calendarLawSchema,
  methods: z.array(methodSchema).min(1),
  /** The shared professional words that assessments are made in. */
  ffb: ffbSchema,
});
/** Lov: what the acts set for all municipalities, dated and cited. Read from `law/*.yaml`. */
export type Law = z.infer<typeof lawSchema>;
/** Retsgrundlag: one provision that support is granted under, with target group, cap and appeal. */
export type LawLegalBasis = Law["legalBases"][number];
/** Undtagelse fra aktindsigt: a ground on which something in the file may be kept from the party. */
export type AccessException = Law["accessExceptions"][number];
/** Lovkrav: something that the law asks of a case, whatever the standard says. */
export type LawDuty = Law["duties"][number];
/** Afgrænsning: the line between this support and help that is given elsewhere. */
export type LawBoundary = Law["boundaries"][number];
/** Metode: a way of giving support that has phases of its own. */
export type SupportMethod = Law["methods"][number];
/** Folkepensionsalder: the age for those born within two days. */
export type PensionAge = Law["pensionAges"][number];
