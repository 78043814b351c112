import { z } from "zod";
import { appliedTaskNames } from "../../applications/domain/applied-task.ts";
import { consentAnswerKinds } from "../../consents/domain/consent.ts";
import { mandateKinds } from "../../people/domain/mandate.ts";
import { planStates } from "../../plans/domain/action-plan.ts";
import { daySchema, deliveryForms, legalBases } from "../../standards/domain/facts.ts";

const day = daySchema.nullable();

const citizen = z.object({
  id: z.string(),
  name: z.string(),
  cprNumber: z.string().nullable(),
  bornOn: daySchema,
  address: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("shown"), lines: z.array(z.string()) }),
    z.object({ kind: z.literal("protected") }),
  ]),
  phone: z.string().nullable(),
  mail: z.string().nullable(),
  digital: z.boolean(),
  protection: z.object({ name: z.boolean(), address: z.boolean(), until: day }).nullable(),
});

const decidedTask = z.object({
  task: z.enum(appliedTaskNames),
  outcome: z.enum(["granted", "refused", "met-otherwise"]),
  legalBasis: z.enum(legalBases),
  deliveryForm: z.enum(deliveryForms).nullable(),
  package: z.string().nullable(),
  extent: z.string(),
  from: day,
  to: day,
  /** The last day of support that this ends; null where it ends none. */
  endsOn: day,
  metBy: z.string(),
});

const decided = z.object({
  id: z.string(),
  issuedOn: daySchema,
  editionOn: daySchema,
  letterId: z.string(),
  tasks: z.array(decidedTask),
});

const hearing = z.object({
  way: z.enum(["sent", "exception", "not-needed"]),
  answerBy: day,
  answeredOn: day,
});

/** Somebody who may act for the citizen, as the citizen names them. */
const helper = z.object({
  name: z.string(),
  kind: z.enum(mandateKinds),
  from: daySchema,
  to: day,
  withdrawnAt: z.string().nullable(),
});

const order = z.object({
  state: z.enum(["sent", "accepted", "returned", "withdrawn"]),
  provider: z.string(),
  contactPerson: z.string(),
  contactPhone: z.string(),
});

/** What a case's page reads beside the journal, the letters and what is owed, as the one query that finds it answers. */
export const caseSurroundingsSchema = z.object({
  citizen,
  unit: z.string(),
  caseworker: z
    .object({
      name: z.string(),
      phone: z.string().nullable(),
      /** Registered as having a conflict of interest: somebody else must take the case. */
      isConflicted: z.boolean(),
    })
    .nullable(),
  /** Oldest first. */
  decisions: z.array(decided),
  /** The latest hearing; null where there is none. */
  hearing: hearing.nullable(),
  /** How many alternatives and considerations have been answered. */
  answers: z.number(),
  hasAssessment: z.boolean(),
  /** Who was handed the case and has not seen it; null where nobody. */
  newTo: z.string().nullable(),
  /** How far the latest plan has come; null where there is none. */
  plan: z.enum(planStates).nullable(),
  /** Whether the citizen's part of the follow-up that comes has been sent. */
  hasPrepared: z.boolean(),
  /** The latest order; null where there is none. */
  order: order.nullable(),
  /** All who may act for the citizen, or once might; for staff alone. */
  mandates: z.array(helper),
  /** Consents to ask others, with what was answered last; for the citizen those that wait for an answer. */
  consents: z.array(z.object({ until: day, answer: z.enum(consentAnswerKinds).nullable() })),
  /** The entries in the journal that tell of a moved deadline and that the reader has seen. */
  seenMoves: z.array(z.string()),
  /** Messages between the citizen and the authority. */
  messages: z.object({
    /** How many from the citizen's side nobody has settled. */
    waiting: z.number(),
    count: z.number(),
    /** The newest one; null where nobody has written. */
    newest: z.object({ sender: z.enum(["citizen", "authority"]), sentOn: daySchema }).nullable(),
  }),
  /** Whether single keys do something for whoever reads it. */
  hasSingleKeys: z.boolean(),
  /** Who helps the citizen, in the words of the applications; for staff alone. */
  toldHelpers: z.array(z.string()),
  /** Names of those who have written in the journal, by their ids. */
  writers: z.record(z.string(), z.string()),
});

/** Sagens omgivelser: all that the page of a case shows beside its journal, its letters and what is owed. */
export type CaseSurroundings = Readonly<z.infer<typeof caseSurroundingsSchema>>;

/** Afgjort opgave i kort form: what was decided about one thing that was applied for. */
export type DecidedTask = Readonly<z.infer<typeof decidedTask>>;
