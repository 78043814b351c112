import { z } from "zod";
import { lengthSchema } from "../../../kernel/length.ts";
import { textSchema } from "../../../kernel/text.ts";
import { conditionSchema } from "./condition.ts";
import { deliveryForms, legalBases, tasks } from "./facts.ts";

/** What is owed in a case: the closed list of obligations (product 3). */
export const obligationNames = [
  "receipt",
  "decision",
  "remitted-decision",
  "delay-notice",
  "hearing-answer",
  "information-answer",
  "information-recall",
  "decision-letter",
  "plan-offer",
  "order",
  "first-contact",
  "start",
  "first-follow-up",
  "follow-up",
  "report-answer",
  "grant-end",
  "closing-talk",
  "what-next",
  "change-hearing",
  "change-decision",
  "complaint",
  "complaint-answer",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
  "ankestyrelsen-answer",
  "carry-out-ruling",
  "access",
] as const;
/** Forpligtelse (navn): what is owed. */
export type ObligationName = (typeof obligationNames)[number];

/** The letters that the system writes. */
export const letterKinds = [
  "receipt",
  "acknowledgement",
  "appointment",
  "group",
  "message",
  "delay-notice",
  "hearing",
  "consent",
  "information-request",
  "decision",
  "plan",
  "order",
  "follow-up",
  "support-news",
  "change",
  "end",
  "complaint-receipt",
  "remark-answer",
  "complaint-answer",
  "access-given",
  "access-delay",
  "outside-access",
] as const;
/** Brev (art): one kind of letter. */
export type LetterKind = (typeof letterKinds)[number];

const id = z.string().regex(/^[A-Z]{3}-[0-9]+(\.[0-9]+)*$/);
/** What every clause has, whatever its effect. */
const base = {
  /** The id that screens, letters and tests cite, `BRO-3.2`. */
  id,
  /** Where in the published source it stands, as its reader would find it. */
  section: z.string().trim().min(1),
  text: textSchema,
  /** When the clause applies; without it, always. */
  when: conditionSchema.optional(),
  /** The act that the clause itself names or rests on, `serviceloven § 85`. */
  law: z.array(z.string().trim().min(1)).optional(),
};

const target = z.strictObject({
  ...base,
  effect: z.literal("target"),
  /** The grounds whose target group this is; without it, all that the standard covers. */
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  /** The findings that the assessment must make, each a yes/no/unknown with reasons. */
  asks: z.array(textSchema).min(1),
  /** `group`: who may get support. `themes`: the areas of life it covers. */
  about: z.enum(["group", "themes"]),
  themes: z.array(z.string().trim().min(1)).optional(),
});

const alternative = z.strictObject({
  ...base,
  effect: z.literal("alternative"),
  /** 1 advice and other schemes, 2 drop-in, 3 group, 4 digital, 5 time-limited individual (§ 82 b), 6 individual. */
  rung: z.number().int().min(1).max(6),
  /** The question put to the caseworker; answered enough, partly, not enough, not relevant or tried first. */
  asks: textSchema,
  /** The forms of delivery that the clause opens. */
  forms: z.array(z.enum(deliveryForms)).min(1).optional(),
});

const consideration = z.strictObject({
  ...base,
  effect: z.literal("consideration"),
  /** The question that must be answered, with reasons, before a decision. Never one whose answer decides by itself. */
  asks: textSchema,
  /** `assessment`: about the person; `decision`: about what is decided; `intake`: when the application comes in. */
  askedIn: z.enum(["intake", "assessment", "decision"]),
});

const exclusion = z.strictObject({
  ...base,
  effect: z.literal("exclusion"),
  /** The tasks it may be offered as a reason for, beside facts about this person; an empty list means any. */
  tasks: z.array(z.enum(tasks)).default([]),
  /** Where such help is found instead, if the source or the law says. */
  instead: textSchema.optional(),
});

const route = z.strictObject({
  ...base,
  effect: z.literal("route"),
  /** The slug of one of the municipality's units. */
  unit: z.string().regex(/^[a-z][a-z0-9-]*$/),
});

const deadline = z.strictObject({
  ...base,
  effect: z.literal("deadline"),
  what: z.enum(obligationNames),
  /** The length with its unit; null when the source promises a deadline but gives no number (then `unset: true`). */
  length: lengthSchema.nullable(),
  unset: z.literal(true).optional(),
  /** Same day as another obligation (a notice of delay is due with the decision). */
  sameDayAs: z.enum(obligationNames).optional(),
  /** Only for the one outcome of a reconsideration (BRO-5.3, BRO-5.6). */
  outcome: z
    .array(z.enum(["upheld", "partly", "kept"]))
    .min(1)
    .optional(),
});

const letterContent = z.enum([
  "written-decision",
  "granted-and-not",
  "reasons",
  "complaint-guidance",
  "complaint-address",
  "legal-basis",
  "temporary",
  "receipt",
  "procedure",
]);

const letter = z.strictObject({
  ...base,
  effect: z.literal("letter"),
  /** The letters that must hold it. */
  letters: z.array(z.enum(letterKinds)).min(1),
  /** What must be in them. */
  holds: letterContent,
  /** What else the same clause wants in them (a written decision with complaint guidance). */
  alsoHolds: z.array(letterContent).min(1).optional(),
  outcome: z
    .array(z.enum(["granted", "partly", "refused"]))
    .min(1)
    .optional(),
  /** The grounds that the clause states (a `legal-basis` clause), or that it is about. */
  legalBasis: z.array(z.enum(legalBases)).min(1).optional(),
  /** Lines of an address, for `complaint-address`. */
  address: z.array(z.string().trim().min(1)).min(1).optional(),
});

const plan = z.strictObject({
  ...base,
  effect: z.literal("plan"),
  rule: z.enum([
    "plan-offered",
    "goals-required",
    "goal-per-task",
    "provider-task-in-goals",
    "packages",
    "package-steps",
    "sub-goals-with-provider",
    "content-from-goals",
    "involvement",
  ]),
});

const delivery = z.strictObject({
  ...base,
  effect: z.literal("delivery"),
  /** The forms of delivery that the clause opens. */
  forms: z.array(z.enum(deliveryForms)).min(1).optional(),
  rule: z.enum([
    "form",
    "place",
    "hours",
    "hours-by-agreement",
    "method",
    "staff",
    "frame",
    "report-change",
    "report-problem",
    "document",
    "with-citizen",
    "planned-with-citizen",
    "contact-person",
    "lateness-told",
    "not-cancelled",
    "acute-start",
    "working-environment",
    "coordination",
    "provider",
    "own-provider",
    "introduce-offers",
    "driving",
    "open-offers",
  ]),
  /** The provider fills in a form and sends it before a follow-up. */
  formBefore: z.literal("follow-up").optional(),
});

const followup = z.strictObject({
  ...base,
  effect: z.literal("followup"),
  rule: z.enum([
    "interval",
    "by-need",
    "by-method",
    "topics",
    "form",
    "meeting",
    "individual-inspection",
    "ends-when-goals-reached",
    "closing-talk",
    "what-next",
  ]),
  /** First follow-up, counted from the day support started. */
  first: lengthSchema.optional(),
  /** The following ones at most this far apart, counted from the last one held. */
  next: lengthSchema.optional(),
});

const complaint = z.strictObject({
  ...base,
  effect: z.literal("complaint"),
  rule: z.enum(["no-form-required", "delivery-to-provider", "no-need-may-be-complained", "no-appeal-body"]),
});

const cost = z.strictObject({
  ...base,
  effect: z.literal("cost"),
  payer: z.enum(["free", "citizen", "either"]),
});

const duty = z.strictObject({
  ...base,
  effect: z.literal("duty"),
  rule: z.enum([
    "motivation",
    "information",
    "participation",
    "report-change",
    "staff",
    "working-environment",
    "influence",
  ]),
});

/** Whom a quality goal can be asked of, in a question of its own. */
export const qualityAsked = ["citizen", "relative", "caseworker"] as const;
/** Den, der spørges: who answers how a quality goal is met. */
export type QualityAsked = (typeof qualityAsked)[number];

/** What can be counted of the cases themselves, where a quality goal is measured without asking anybody. */
export const qualityMeasures = [
  "own-words",
  "goal-per-task",
  "citizen-took-part",
  "alternatives-answered",
  "sub-goals",
  "goals-noted",
] as const;
/** Måling: what is counted of the cases for a quality goal. */
export type QualityMeasure = (typeof qualityMeasures)[number];

const qualityGoal = z.strictObject({
  ...textSchema.shape,
  /** Who is asked at a follow-up, and the question put to them, answered on a scale of five. */
  asked: z.enum(qualityAsked).optional(),
  ask: textSchema.optional(),
  /** What is counted of the cases instead. */
  measure: z.enum(qualityMeasures).optional(),
});

const quality = z.strictObject({
  ...base,
  effect: z.literal("quality"),
  seenBy: z.enum(["professional", "citizen", "organisation"]),
  /** The goals themselves, each measured: asked of somebody, or counted. */
  goals: z.array(qualityGoal).min(1),
});

const info = z.strictObject({
  ...base,
  effect: z.literal("info"),
  /** The part of the public page where it is shown. */
  topic: z.enum(["about", "purpose", "content", "apply", "provider", "rights", "contact", "cooperation"]),
});

/** One clause of a standard, as its file states it. The effect's kind carries the meaning; each kind has its own few fields. */
export const clauseSchema = z.discriminatedUnion("effect", [
  target,
  alternative,
  consideration,
  exclusion,
  route,
  deadline,
  letter,
  plan,
  delivery,
  followup,
  complaint,
  cost,
  duty,
  quality,
  info,
]);

/** Bestemmelse: one provision of a quality standard, with the effect it must have. */
export type Clause = z.infer<typeof clauseSchema>;
/** Virkning: what kind of thing a clause does in the running system. */
export type EffectKind = Clause["effect"];
/** The clauses of one kind. */
export type ClauseOf<Kind extends EffectKind> = Extract<Clause, { effect: Kind }>;
