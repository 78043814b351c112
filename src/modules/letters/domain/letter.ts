import { z } from "zod";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Part } from "../../people/domain/mandate.ts";
import type { LetterKind } from "../../standards/domain/effect.ts";
import { daySchema } from "../../standards/domain/facts.ts";
import type { DispatchState } from "./dispatch-state.ts";

/** How a letter reaches its receiver: a letter by Digital Post may in the end go on paper. */
export type LetterChannel = "own-pages" | "paper" | "provider" | "digital-post";

/** The events that the sending of a letter can be, without the day of it. */
export const eventOnPostingSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("receipt-sent") }),
  z.strictObject({ type: z.literal("delay-notice-sent"), expectedOn: daySchema }),
  z.strictObject({ type: z.literal("hearing-sent"), answerBy: daySchema, application: z.string().optional() }),
  z.strictObject({
    type: z.literal(["information-requested", "information-reminded"]),
    answerBy: daySchema,
    request: z.string(),
    consent: z.string(),
    consentUntil: daySchema.optional(),
  }),
  z.strictObject({
    type: z.literal("access-delayed"),
    expectedOn: daySchema,
    request: z.string().optional(),
    outside: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("access-given"),
    request: z.string().optional(),
    outside: z.boolean().optional(),
  }),
  z.strictObject({
    type: z.literal("decision-letter-sent"),
    decidedOn: daySchema.optional(),
    decision: z.string().optional(),
  }),
]);
/** Hændelse ved afsendelse: what it means for the case that a paper letter is posted, or one by Digital Post has come. */
export type EventOnPosting = Readonly<z.infer<typeof eventOnPostingSchema>>;

/** Brev: a letter that was made, without its bytes. */
export interface Letter {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  /** The part of the case that it belongs to, where its kind alone does not tell; else null. */
  readonly part: Part | null;
  readonly title: string;
  readonly channel: LetterChannel;
  /** The day it became available to its receiver; null while it waits to be sent or is on its way. */
  readonly availableOn: LocalDate | null;
  /** Where it is on its way by Digital Post; null for a letter that goes another way. */
  readonly dispatch: DispatchState | null;
  readonly postedOn: LocalDate | null;
  /** The day on which it was settled that a paper letter is not sent after all; null for all others. */
  readonly withheldOn: LocalDate | null;
  /** ISO moment in UTC. */
  readonly madeAt: string;
}

/**
 * What a page may say about where a letter is. It is never called sent before it is: a paper letter is printed first, and one
 * by Digital Post has come when the post service says so.
 *
 * Law: digital post-loven § 10 (a message has come when it is available to its receiver).
 */
export function whereabouts(letter: Letter): string {
  if (letter.channel === "provider") return "Ligger hos udføreren her i systemet";
  if (letter.channel === "own-pages") return "Ligger på borgerens egne sider";
  if (letter.withheldOn !== null) return "Sendes ikke";
  if (letter.channel === "digital-post") return onItsWay[letter.dispatch ?? "planned"];
  return letter.postedOn === null ? "Skal printes og sendes med post" : "Sendt med almindelig post";
}

/** What is still to be done with a letter that leaves the house, as the journal says it of a letter just made. */
export const stillToBe = ({ channel }: Pick<Letter, "channel">): string =>
  channel === "digital-post" ? "sendes med Digital Post" : "printes og i post";

const onItsWay: Readonly<Record<DispatchState, string>> = {
  planned: "Skal sendes med Digital Post",
  "handed-over": "Afleveret til Digital Post, men ikke meldt tilgængeligt for borgeren endnu",
  available: "Sendt med Digital Post og tilgængeligt for borgeren",
  uncertain: "Det er usikkert, om brevet er nået frem. Det venter under Post",
  returned: "Kunne ikke sendes med Digital Post. Det venter under Post",
  cancelled: "Sendes ikke med Digital Post",
};

/**
 * Whether a letter is for this reader. Letters to a provider are for the provider and the authority; letters to the
 * citizen for the citizen and the authority. One on paper has not come to the citizen before it is posted, and one by
 * Digital Post not before it is available there. Whoever acts for
 * the citizen reads the letters of the parts that the mandate names.
 */
export function mayBeReadBy(reader: Reader, letter: LetterToJudge): boolean {
  if (reader.kind === "staff") return reader.role !== "provider" || letter.channel === "provider";
  // Where somebody else who has asked for access lives is told to nobody but the authority.
  if (letter.kind === "outside-access") return false;
  if (reader.kind === "representative" && !reader.parts.includes(letter.part ?? partOf(letter.kind))) return false;
  if (letter.channel === "digital-post") return letter.dispatch === "available";
  return letter.channel === "own-pages" || (letter.channel === "paper" && letter.postedOn !== null);
}

type LetterToJudge = Pick<Letter, "kind" | "part" | "channel" | "postedOn" | "dispatch">;

/** Whether a letter goes to the citizen, whose address is then on it; the others go to a provider or to somebody who is asked. */
export const isToTheCitizen = (kind: LetterKind): boolean =>
  kind !== "order" && kind !== "information-request" && kind !== "outside-access";

/** The part of the case that a letter belongs to: what is told in it is told nowhere to whoever is not let into that part. */
const partOf = (kind: LetterKind): Part => parts[kind] ?? "letters";

const parts: Readonly<Partial<Record<LetterKind, Part>>> = {
  consent: "consents",
  "information-request": "consents",
  appointment: "status",
  group: "status",
  "support-news": "status",
  "follow-up": "follow-up",
  "complaint-receipt": "complaint",
  "complaint-answer": "complaint",
  "remark-answer": "access",
  "access-given": "access",
  "access-delay": "access",
  "outside-access": "access",
  hearing: "hearing",
  decision: "decision",
  plan: "plan",
};

type Reader =
  | { readonly kind: "citizen" }
  | { readonly kind: "representative"; readonly parts: readonly Part[] }
  | { readonly kind: "staff"; readonly role: string };
