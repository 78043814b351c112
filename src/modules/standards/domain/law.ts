import { z } from "zod";
import { lengthSchema } from "../../../kernel/length.ts";
import { textSchema } from "../../../kernel/text.ts";
import { obligationNames } from "./effect.ts";
import { daySchema, legalBases } from "./facts.ts";

/** A citation in its one form, `serviceloven § 83, stk. 1`, so that a search finds every use of a paragraph. */
const citation = z
  .string()
  .regex(/^\p{Ll}[\p{Ll}-]*(loven|bekendtgørelsen|forordningen)? ?(§|art\.|nr\.|BEK).+|^BEK .+|^principafgørelse .+$/u);

const sources = z.array(citation).min(1);

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
  owedBy: z.enum(["authority", "provider", "citizen"]),
  owedTo: z.enum(["authority", "provider", "citizen", "ankestyrelsen"]),
  text: textSchema,
  /** The length the law sets; null where it sets none. */
  length: lengthSchema.nullable(),
  sources,
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
  asks: textSchema.optional(),
  /** Only for these grounds. */
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  rung: z.number().int().min(1).max(6).optional(),
  sources,
});

/** The calendar in law: holidays and closing days, dated. `law/calendar.yaml` */
export const calendarLawSchema = z.strictObject({
  /** Fixed by date (`01-01`) or by days after Easter Sunday; `through` is the last year it counted. */
  holidays: z.array(
    z.strictObject({
      name: z.string().min(1),
      date: z
        .string()
        .regex(/^\d{2}-\d{2}$/)
        .optional(),
      afterEaster: z.number().int().optional(),
      through: z.number().int().optional(),
      sources,
    }),
  ),
  /** No holidays, but a citizen's deadline does not end on them and they are no working days. */
  closingDays: z.array(
    z.strictObject({
      name: z.string().min(1),
      date: z
        .string()
        .regex(/^\d{2}-\d{2}$/)
        .optional(),
      afterEaster: z.number().int().optional(),
      setting: z.enum(["fridayAfterAscensionIsClosed"]).optional(),
      sources,
    }),
  ),
});

/** The act that a citation's first word means, with the consolidation that was read. `law/acts.yaml` */
export const actSchema = z.strictObject({
  name: z.string().min(1),
  title: z.string().min(1),
  consolidation: z.string().min(1),
  inForceFrom: daySchema,
});

export const lawSchema = z.strictObject({
  acts: z.array(actSchema).min(1),
  legalBases: z.array(legalBasisSchema).length(legalBases.length),
  obligations: z.array(lawObligationSchema).length(obligationNames.length),
  duties: z.array(lawDutySchema).min(1),
  /** Grounds in forvaltningsloven § 19, stk. 2 for not hearing the party, by number. */
  hearingExceptions: z.array(z.strictObject({ number: z.number().int().positive(), text: textSchema, sources })).min(1),
  calendar: calendarLawSchema,
});
/** Lov: what the acts set for all municipalities, dated and cited. Read from `law/*.yaml`. */
export type Law = z.infer<typeof lawSchema>;
