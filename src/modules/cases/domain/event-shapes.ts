import { z } from "zod";
import { daySchema, legalBases } from "../../standards/domain/facts.ts";

/** An event of one type, on a day, with its own data. */
export const event = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), on: daySchema, ...shape });

/** Which of several requests it is about, and which consent it rests on; names that need only be told apart within the case. */
export const named = z.string().min(1).optional();
/** What is asked of others. */
export const information = { answerBy: daySchema, request: named, consent: named, consentUntil: daySchema.optional() };

/** What a complaint about a decision is about. */
export const complained = {
  /** The day of the decision it is about; without it, the latest one. */
  decidedOn: daySchema.optional(),
  /** The decision's own name, which tells it from another of that day. */
  decision: named,
  /** The grounds of the tasks it is about; without them, all that the decision rests on. */
  grounds: z.array(z.enum(legalBases)).min(1).optional(),
};

/** What came of an application. */
export const outcome = z.enum(["granted", "partly", "refused"]);
/** What Ankestyrelsen decided. */
export const rulingOutcome = z.enum(["upheld", "changed", "sent-back", "annulled", "dismissed"]);
/** From the first day to the last; open where no last day is set. */
export const period = z.strictObject({ from: daySchema, to: daySchema.optional() });
/** A SHA-256, in hexadecimal. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/);
