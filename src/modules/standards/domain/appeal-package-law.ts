import { z } from "zod";
import { textSchema } from "../../../kernel/text.ts";
import { daySchema } from "./facts.ts";
import { sources } from "./law-citation.ts";

/** How the pieces of a case that answer a demand are found. */
export const demandPicks = [
  "the-decision",
  "the-complaint",
  "the-reassessment",
  "spoken-notes",
  "dispatch-log",
  "of-kinds",
  "the-rest",
] as const;

const demandSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    text: textSchema,
    pick: z.enum(demandPicks),
    /** The kinds of pieces; told only where they are picked by kind. */
    kinds: z.array(z.string().min(1)).min(1).optional(),
    /** When it is asked for: of every complaint, of a late one, or where decision or complaint was only spoken. */
    when: z.enum(["always", "late", "spoken"]),
    sources,
  })
  .refine(({ kinds, pick }) => (pick === "of-kinds") === (kinds !== undefined), {
    path: ["kinds"],
    message: "Skriv kinds, hvor pick er of-kinds, og kun der.",
  });

/** What the appeal board asks to be sent with a complaint, and how large it may be. `law/appeal-package.yaml` */
export const appealPackageSchema = z.strictObject({
  /** The first day of the board's form; null where it is not known here. */
  inForceFrom: daySchema.nullable(),
  sources,
  /** In decimal megabytes. */
  limits: z.strictObject({
    megabytesPerFile: z.number().int().positive(),
    megabytesInAll: z.number().int().positive(),
  }),
  /** Kinds of pieces that may tell of other people, and so go in only where somebody has chosen it. */
  mayTellOfOthers: z.array(z.string().min(1)),
  demands: z.array(demandSchema).min(1),
});

/** Ankestyrelsens krav til pakken: what is asked for, and how large it may be. */
export type AppealPackageLaw = Readonly<z.infer<typeof appealPackageSchema>>;
/** Krav til pakken: one kind of paper that the appeal board asks for. */
export type PackageDemand = AppealPackageLaw["demands"][number];
