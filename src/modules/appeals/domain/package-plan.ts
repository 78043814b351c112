import { z } from "zod";
import { pieceKinds } from "../../pieces/domain/file-piece.ts";
import { daySchema } from "../../standards/domain/facts.ts";

const pages = { firstPage: z.number().int(), pages: z.number().int() };

const planPiece = z.strictObject({
  /** What it answers, by the id of the demand. */
  demand: z.string(),
  name: z.string(),
  kind: z.enum(pieceKinds),
  on: daySchema,
  title: z.string(),
  documentId: z.string().nullable(),
  /** What it was like when it was chosen. */
  digest: z.string(),
});

/** What goes into a package, fixed when it is asked for. */
export const packagePlanSchema = z.strictObject({
  /** What stands on its first page: whose complaint it is, by its numbers, and who sends it. */
  head: z.strictObject({
    caseNumber: z.string(),
    number: z.string(),
    citizen: z.string(),
    sender: z.array(z.string()),
    madeOn: daySchema,
  }),
  dates: z.strictObject({
    decidedOn: daySchema.nullable(),
    /** The day on which the complaint was received. */
    complaintOn: daySchema,
    /** The day on which the reassessment is sent; null where there is none. */
    reassessedOn: daySchema.nullable(),
  }),
  isLate: z.boolean(),
  /** What the complaint is about, in the words of the tasks. */
  about: z.string(),
  /** The rules that the decision was made by: edition of the standard, and texts of the acts. */
  rules: z.array(z.string()),
  /** What the appeal board has asked for; null where it has asked for nothing. */
  question: z.string().nullable(),
  demands: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string(),
      isThere: z.boolean(),
      /** Why nothing answers it; empty where something does, and where nobody has said why. */
      reason: z.string(),
    }),
  ),
  pieces: z.array(planPiece),
  /** What was sent before, with the pages that it keeps. */
  earlier: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      on: daySchema,
      sentOn: daySchema,
      digest: z.string(),
      ...pages,
    }),
  ),
  firstPage: z.number().int().min(1),
});

/** Pakkens indhold: what goes into a package, thing by thing, fixed when it is asked for. */
export type PackagePlan = Readonly<z.infer<typeof packagePlanSchema>>;
/** Akt i pakken: one thing that goes in, as it stood when it was chosen. */
export type PlanPiece = PackagePlan["pieces"][number];
/** Akt, der er sendt: one thing that was sent before, with the pages that it keeps. */
export type EarlierPiece = PackagePlan["earlier"][number];

/** What each thing in a package says, by its name. */
export const packageTextsSchema = z.record(z.string(), z.array(z.looseObject({})));
/** Pakkens tekster: what each thing in it says, as it stood when it was chosen. */
export type PackageTexts = Readonly<z.infer<typeof packageTextsSchema>>;

/** What became of a package when it was printed. */
export const packageResultSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      name: z.string(),
      /** Which of the package's files, counted from 1. */
      file: z.number().int(),
      ...pages,
      /** Whether all of it is on those pages, or only told of there. */
      state: z.enum(["whole", "told-only"]),
      /** Why not; empty where it is. */
      why: z.string(),
    }),
  ),
  /** The last page that has a number. */
  lastPage: z.number().int(),
  /** Why it could not be made, in plain words; empty where it was. */
  trouble: z.string(),
});

/** Pakkens resultat: on which pages each thing is, or why there is no package. */
export type PackageResult = Readonly<z.infer<typeof packageResultSchema>>;
