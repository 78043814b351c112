import { z } from "zod";
import { channels, consents } from "../modules/applications/domain/application.ts";
import { appliedTaskNames } from "../modules/applications/domain/applied-task.ts";
import { applicants, deliveryForms, legalBases } from "../modules/standards/domain/facts.ts";

/** What can happen to a case of the demonstration; each is a function in `acts/`. */
export const stepNames = [
  "begin-application",
  "apply",
  "inquire",
  "post",
  "take",
  "withdraw",
  "let-sister-help",
  "protect-address",
  "protect-name-and-address",
  "notify-delay",
  "ask-consent",
  "give-consent",
  "ask-others",
  "begin-assessment",
  "assess",
  "weigh-some",
  "weigh",
  "hear",
  "answer-hearing",
  "no-hearing",
  "draft-decision",
  "ask-approval",
  "decide",
  "draft-plan",
  "offer-plan",
  "accept-plan",
  "decline-plan",
  "order",
  "accept-order",
  "return-order",
  "first-contact",
  "start",
  "visit",
  "no-visit",
  "own-words",
  "score",
  "invite-home",
  "book-visits",
  "ask-other-time",
  "follow-up",
  "end",
  "complain",
  "complain-of-support",
  "keep-decision",
  "ask-for-package",
  "send-on",
  "rule-sent-back",
  "complain-aloud",
  "right-in-one",
  "decide-anew",
  "park-ruling",
  "ask-to-see",
  "give-to-see",
  "ask-from-outside",
] as const;
/** Skridt: the name of something that can happen to a case. */
export type StepName = (typeof stepNames)[number];

const days = z.number().int().min(0);
const whenSchema = z.union([days, z.strictObject({ "before-due": days })]);
/** So many days after the application came, or before the decision is due. */
export type When = z.infer<typeof whenSchema>;

const stepSchema = z
  .partialRecord(z.enum(stepNames), whenSchema)
  .refine((step) => Object.keys(step).length === 1, "one step at a time");
type Step = z.infer<typeof stepSchema>;
type Steps = readonly (Step | Steps)[];
const stepsSchema: z.ZodType<Steps> = z.lazy(() => z.array(z.union([stepSchema, stepsSchema])));

/** What is decided in a case: how it ends, on which ground and in which form, and for how many months; else with no end. */
const decisionSchema = z.strictObject({
  outcome: z.enum(["granted", "partly", "refused", "otherwise"]),
  basis: z.enum(legalBases).default("SEL-85"),
  form: z.enum(deliveryForms).default("individual"),
  months: z.number().int().positive().optional(),
});

const stageSchema = z.strictObject({
  stage: z.string().regex(/^[a-z0-9-]+$/),
  onlyWhere: z.enum(legalBases).optional(),
  received: z.union([z.strictObject({ ago: days }), z.strictObject({ dueIn: z.number().int() })]),
  channel: z.enum(channels).default("online"),
  by: z.enum(applicants).default("citizen"),
  consent: z.enum(consents).optional(),
  age: z.number().int().optional(),
  digital: z.boolean().default(true),
  cpr: z.boolean().default(true),
  acute: z.boolean().default(false),
  /** What is applied for, where it is not what the situation says. */
  task: z.enum(appliedTaskNames).optional(),
  situation: z.string().optional(),
  /** What the citizen wishes after an inquiry. */
  wish: z.enum(["senere", "slut"]).optional(),
  decision: decisionSchema.prefault({ outcome: "granted" }),
  followUp: z
    .strictObject({ outcome: z.enum(["continue", "adjust", "end"]), nextIn: z.number().int().positive().optional() })
    .optional(),
  steps: stepsSchema.transform((steps) => inOrder(steps)),
});

/** Trin: where a case of the demonstration stands, and what brought it there. */
export type Stage = z.infer<typeof stageSchema>;

/** One thing that happens to a case, and when. */
export interface StageStep {
  readonly step: StepName;
  readonly when: When;
}

function inOrder(steps: Steps): readonly StageStep[] {
  return steps.flatMap((step) => {
    if (isSteps(step)) return inOrder(step);
    return stepNames.flatMap((name) => {
      const when = step[name];
      return when === undefined ? [] : [{ step: name, when }];
    });
  });
}

const isSteps = (step: Step | Steps): step is Steps => Array.isArray(step);

/** The whole of `demo/stages.yaml`; `paths` only holds what several stages share. */
export const stagesSchema = z.strictObject({ paths: z.unknown(), stages: z.array(stageSchema).min(1) });
