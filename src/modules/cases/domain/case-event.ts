import { z } from "zod";
import { daySchema, deliveryForms, type Facts, factsSchema, legalBases } from "../../standards/domain/facts.ts";
import { datedByHand } from "./dated-by-hand.ts";
import { complained, digest, event, information, named, outcome, period, rulingOutcome } from "./event-shapes.ts";

/** How what a note tells of happened. */
export const noteKinds = ["phone", "meeting", "visit", "mail", "consideration"] as const;

/**
 * The dated events that everything owed in a case is computed from (product 6). Names are fixed; more may be added. What
 * each one starts and settles is told in `docs/obligations.md`.
 */
export const caseEventSchema = z.discriminatedUnion("type", [
  event("inquiry-received", {}),
  event("application-received", { acute: z.boolean().optional() }),
  event("application-withdrawn", {}),
  event("receipt-sent", {}),
  event("routed", { unit: z.string() }),
  event("advice-given", { endsCase: z.boolean().optional() }),
  event("assessment-made", {}),
  event("delay-notice-sent", { expectedOn: daySchema }),
  event("hearing-sent", {
    answerBy: daySchema,
    /** The application that it is about; one from before it was told may be about any. */
    application: named,
  }),
  /** More time was granted: the day to answer by, in place of the day it was. */
  event("hearing-postponed", { answerBy: daySchema, insteadOf: daySchema }),
  event("hearing-answered", {}),
  event("information-requested", information),
  event("information-reminded", information),
  event("information-received", { request: named }),
  event("information-given-up", { request: named }),
  event("consent-withdrawn", { consent: named }),
  event("decision-made", {
    legalBasis: z.union([z.enum(legalBases), z.array(z.enum(legalBases)).min(1)]),
    outcome,
    receivedOn: daySchema.optional(),
    period: period.optional(),
    /** How the support is given, where it is not the form in the case's facts (a CTI course is followed up by its method). */
    deliveryForm: z.enum(deliveryForms).optional(),
    firstFollowUpOn: daySchema.optional(),
    edition: daySchema.optional(),
    /** The grounds of what is granted, where that is not all that the decision rests on. */
    granted: z.array(z.enum(legalBases)).min(1).optional(),
    /** The days of receipt of the applications (or rulings) that it decides; without it, the oldest undecided one. */
    decides: z.array(daySchema).optional(),
    /** The rulings that it answers, where the case has any: then `decides` names applications alone. */
    rulings: z.array(z.strictObject({ on: daySchema, complaint: named, outcome: rulingOutcome.optional() })).optional(),
    /** The days on which the changes of running support were taken up that it decides. */
    changes: z.array(daySchema).min(1).optional(),
    /** The hash of how it was computed, in hexadecimal; absent in what was decided before that was kept. */
    working: digest.optional(),
    /** What later events name it by. */
    decision: named,
  }),
  event("decision-letter-sent", {
    receivedOn: daySchema.optional(),
    /** The day of the decision that it tells of; without it, of the oldest whose letter has not been sent. */
    decidedOn: daySchema.optional(),
    decision: named,
  }),
  event("plan-offered", { firstFollowUpOn: daySchema.optional(), accepted: z.boolean().optional() }),
  event("plan-answered", { accepted: z.boolean() }),
  event("order-sent", { provider: z.string().optional() }),
  event("order-accepted", {}),
  event("order-returned", {}),
  /** The authority takes an order back; `again` where the support is still to be ordered, from somebody else, say. */
  event("order-withdrawn", { again: z.boolean() }),
  /** The provider reports back to the authority; `followUpBy` where the answer is that it is followed up by a day. */
  event("report-received", { report: named }),
  event("report-answered", { report: named, followUpBy: daySchema.optional() }),
  event("contact-person-named", {}),
  event("first-contact", {}),
  event("support-started", {}),
  event("follow-up-held", {
    nextOn: daySchema.optional(),
    outcome: z.enum(["continue", "adjust", "end", "other-help"]).optional(),
  }),
  /** A phase of a method begins. The day of the next follow-up is agreed with it, where the method follows up so. */
  event("phase-begun", { phase: z.number().int().min(0).max(3), followUpOn: daySchema.optional() }),
  event("closing-talk-held", {}),
  event("what-next-settled", {}),
  event("support-ended", {
    why: z.enum(["period-over", "goals-reached", "no-need", "opted-out", "no-contact", "event", "moved"]).optional(),
    /** Whether the citizen agreed; told where it is not the period alone that ends it. */
    agreed: z.boolean().optional(),
  }),
  /** A change that was agreed with the citizen, and from when. */
  event("change-agreed", { from: daySchema }),
  /** A change of running support that takes a new decision; where it is to the citizen's disadvantage, a hearing first. */
  event("change-opened", {
    worsens: z.boolean(),
    /** The applications whose tasks it changes, by the names that their hearings go by. */
    applications: z.array(z.string().min(1)).min(1).optional(),
  }),
  /** Such a change is given up: the support goes on as granted. */
  event("change-dropped", { openedOn: daySchema }),
  event("complaint-received", { about: z.enum(["decision", "delivery"]), ...complained, complaint: named }),
  /** It was filed in the wrong track: the day it came stays, and so does the day it crossed over. */
  event("complaint-crossed", {
    to: z.enum(["decision", "delivery"]),
    receivedOn: daySchema,
    ...complained,
    complaint: z.string().min(1),
  }),
  /** An answer where no reconsideration is owed: about how support is given, or where no appeal body is. */
  /** `passedOn`: over a no to see the file, and sent to whoever can try it. */
  event("complaint-answered", { complaint: named, passedOn: z.boolean().optional() }),
  /** It hurries: the decision is looked at again at once. */
  event("complaint-hurried", { complaint: named }),
  /** Some of the tasks that it was about are withdrawn; `grounds` are those that it is still about. */
  event("complaint-narrowed", { ...complained, complaint: named }),
  /** `denied`: somebody else brought it, and the citizen says that it is not theirs. */
  event("complaint-withdrawn", { complaint: named, denied: z.boolean().optional() }),
  event("reconsidered", {
    outcome: z.enum(["upheld", "partly", "kept"]),
    receivedOn: daySchema.optional(),
    complaint: named,
    /** The new decision that it led to. */
    decision: named,
  }),
  event("complaint-maintained", { complaint: named }),
  event("sent-to-ankestyrelsen", { complaint: named }),
  /** The appeal board asks for more, by the day that it names; and what it was sent in answer. */
  event("ankestyrelsen-asked", { answerBy: daySchema.optional(), complaint: named, question: named }),
  event("ankestyrelsen-answered", { complaint: named, question: named }),
  event("ruling-received", {
    outcome: rulingOutcome,
    complaint: named,
    /** The id of the decision that it is about. */
    decision: named,
    /** Something is to be done as the ruling says, and by when where it says so: a new decision of the municipality's own. */
    carryOut: z.boolean().optional(),
    carryOutBy: daySchema.optional(),
  }),
  /** `outside`: by somebody who is no party. */
  event("access-requested", { request: named, outside: z.boolean().optional() }),
  event("access-withdrawn", { request: named }),
  /** The citizen was told in writing that the answer comes later, and on which day. */
  event("access-delayed", { expectedOn: daySchema, request: named, outside: z.boolean().optional() }),
  event("access-given", { request: named, outside: z.boolean().optional() }),
  event("died", {}),
  /** The citizen moves to another municipality; which of the two acts in the case from then on. */
  event("moved-away", { acts: z.enum(["here", "there"]), to: z.string().min(1).optional() }),
  event("note-written", { kind: z.enum(noteKinds) }),
  /** A note about a visit, a group or a call of the provider. */
  event("day-note-written", { note: named, given: z.boolean() }),
  /** An earlier event happened on another day than it says, or, without that day, not at all. `on`: the day of the correction. */
  event("event-corrected", {
    what: z.enum(datedByHand),
    was: daySchema,
    is: daySchema.optional(),
    /** Whether it hurried, where that was told wrongly of an application. */
    acute: z.boolean().optional(),
    /** Which complaint or which request it is about, where the case has several of one day. */
    complaint: named,
    request: named,
  }),
]);

/** Hændelse: one dated event in a case, with its data. */
export type CaseEvent = Readonly<z.infer<typeof caseEventSchema>>;
/** Hændelsestype: the name of a kind of event. */
export type CaseEventType = CaseEvent["type"];

/** Hændelse af én art: an event of one type. */
export type EventOf<Type extends CaseEventType> = Extract<CaseEvent, { type: Type }>;

/** The events of one type, in the order they stand in. */
export const eventsOf = <Type extends CaseEventType>(
  events: readonly CaseEvent[],
  type: Type,
): readonly EventOf<Type>[] => events.filter((event): event is EventOf<Type> => event.type === type);

/** The shape of `obligations --case`. */
export const caseFileSchema = z.strictObject({ facts: factsSchema, events: z.array(caseEventSchema) });
/** Sagsakt (til fristberegning): the facts and the dated events of one case; all that `obligations` reads. */
export interface CaseFile {
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
}
