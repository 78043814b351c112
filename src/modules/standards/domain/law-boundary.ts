import { z } from "zod";
import { textSchema } from "../../../kernel/text.ts";
import { conditionSchema } from "./condition.ts";
import { legalBases } from "./facts.ts";
import { sources } from "./law-citation.ts";

/**
 * Where this support ends and other help begins: a question, the sentence that decides it, and what each side is called.
 * It refuses nothing: what belongs elsewhere is handed over. `law/boundaries.yaml`
 */
export const lawBoundarySchema = z.strictObject({
  /** `law-` and a slug, cited as the item's id. */
  id: z.string().regex(/^law-[a-z0-9-]+$/),
  /** What the citizen is told of it. */
  text: textSchema,
  /** The question to the caseworker. */
  asks: textSchema,
  /** The sentence that decides it. */
  decides: textSchema,
  /** What is given here, and what elsewhere, in a few words. */
  here: textSchema,
  elsewhere: textSchema,
  /** Only for these grounds. */
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  /** Only when these facts hold; without it, always. */
  when: conditionSchema.optional(),
  /** False where the other help stands in an act that nobody has looked up: the municipality checks it. */
  readInAct: z.boolean(),
  sources,
});

/** A ground for not hearing the party (§ 19, stk. 2, and § 20) or for not waiting for the party (§ 21, stk. 2). */
export const hearingExceptionSchema = z.strictObject({
  section: z.union([z.literal(19), z.literal(20), z.literal(21)]).default(19),
  number: z.number().int().positive(),
  text: textSchema,
  sources,
});

/** A ground on which something in the file may be kept from the party. `law/access-exceptions.yaml` */
export const accessExceptionSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  text: textSchema,
  sources,
});
