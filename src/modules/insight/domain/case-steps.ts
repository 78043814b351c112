import { type CaseEvent, type CaseEventType, type EventOf, eventsOf } from "../../cases/domain/case-event.ts";
import { type StepName, stepNames } from "../../cases/domain/case-step.ts";
import type { CaseSurroundings } from "./case-surroundings.ts";

/** Trin i sagen: whether a step is done, is the one to take now, or is still to come. */
export interface CaseStep {
  readonly name: StepName;
  readonly state: "done" | "current" | "open";
  /** A word more: who has answered, what is waited for. */
  readonly hint?: string;
  /** False where the case will not come to it: nothing was granted, or the application was taken back. */
  readonly isAhead: boolean;
  /** The citizen is, or was, asked in this step: the hearing has been sent. */
  readonly isAsked?: true;
}

/** What the steps are read from: the events up to the day, and what stands beside them. */
export type StepGround = Pick<CaseSurroundings, "answers" | "hasAssessment" | "hearing" | "plan" | "order"> & {
  readonly events: readonly CaseEvent[];
};

/** Where a case is: each step with its state. The first that is not done is the one to take now. */
export function caseSteps(ground: StepGround): readonly CaseStep[] {
  const isOver = happened(ground.events, "died") || happened(ground.events, "application-withdrawn");
  const grants = eventsOf(ground.events, "decision-made").some(({ outcome }) => outcome !== "refused");
  const refusedOnly = happened(ground.events, "decision-made") && !grants;
  const ahead = (name: StepName): boolean =>
    !isOver && !(refusedOnly && (name === "plan" || name === "order" || name === "follow-up"));
  const current = isOver ? undefined : stepNames.find((name) => ahead(name) && !isDone(name, ground));
  return stepNames.map((name) => {
    const hint = hintOf(name, ground);
    return {
      name,
      state: isDone(name, ground) ? "done" : name === current ? "current" : "open",
      isAhead: ahead(name),
      ...(hint !== undefined && { hint }),
      ...(name === "hearing" && ground.hearing?.way === "sent" && { isAsked: true as const }),
    };
  });
}

const happened = (events: readonly CaseEvent[], type: CaseEventType): boolean =>
  events.some((event) => event.type === type);

/** Ankestyrelsen has sent the case back, and no decision has answered that ruling. Law: retssikkerhedsloven § 3 a. */
const isSentBack = (events: readonly CaseEvent[]): boolean =>
  eventsOf(events, "ruling-received").some(
    (ruling) =>
      ruling.outcome === "sent-back" &&
      !eventsOf(events, "decision-made").some((decision) => answers(decision, ruling)),
  );

/** Whether a decision answers a ruling: as it says itself, else as it comes after it. */
function answers(
  { decides, on, rulings }: EventOf<"decision-made">,
  ruling: Pick<EventOf<"ruling-received">, "complaint" | "on" | "outcome">,
): boolean {
  if (on < ruling.on) return false;
  if (rulings !== undefined)
    return rulings.some(
      (one) =>
        one.on === ruling.on &&
        one.complaint === ruling.complaint &&
        (one.outcome ?? ruling.outcome) === ruling.outcome,
    );
  return decides === undefined || decides.includes(ruling.on);
}

/** A decision settles what comes before it: nobody is sent back to a step that it has passed. */
function isDone(name: StepName, { events, hearing, order }: StepGround): boolean {
  const isDecided = happened(events, "decision-made");
  switch (name) {
    case "application":
      return happened(events, "application-received");
    case "assessment":
      return isDecided || happened(events, "assessment-made");
    case "considerations":
      return isDecided;
    case "hearing":
      return isDecided || (hearing !== null && (hearing.way !== "sent" || hearing.answeredOn !== null));
    case "decision":
      return isDecided && !isSentBack(events);
    case "plan":
      return happened(events, "plan-offered");
    case "order":
      return happened(events, "order-sent") && (order === null || isRunning(order));
    case "follow-up":
      return happened(events, "follow-up-held");
  }
}

const hintOf = (name: StepName, ground: StepGround): string | undefined => hints[name]?.(ground);

const hints: Readonly<Partial<Record<StepName, (ground: StepGround) => string | undefined>>> = {
  assessment: (ground) => (ground.hasAssessment && !isDone("assessment", ground) ? "Begyndt" : undefined),
  considerations: (ground) =>
    ground.answers === 0 || isDone("considerations", ground) ? undefined : `${ground.answers} svar skrevet`,
  hearing: ({ hearing }) => (hearing === null ? undefined : hearingHint(hearing)),
  plan: ({ plan }) => (plan === null ? undefined : planHints[plan]),
  order: ({ order }) => (order === null ? undefined : `${order.provider}: ${orderHints[order.state]}`),
  "follow-up": ({ events }) => (happened(events, "support-started") ? "Støtten er i gang" : undefined),
};

function hearingHint({ way, answeredOn }: NonNullable<StepGround["hearing"]>): string {
  if (way === "exception") return "Undtaget";
  if (way === "not-needed") return "Ikke nødvendig";
  return answeredOn === null ? "Venter på svar" : "Besvaret";
}

const planHints = {
  draft: "Kladde",
  offered: "Venter på borgerens svar",
  accepted: "Borgeren har sagt ja",
  partly: "Borgeren har sagt ja til noget af den",
  declined: "Borgeren har sagt nej",
} as const;

/** Whether the newest order is with a provider: it has neither come back nor been taken back. */
export const isRunning = ({ state }: NonNullable<StepGround["order"]>): boolean =>
  state === "sent" || state === "accepted";

const orderHints = {
  sent: "venter på svar",
  accepted: "har sagt ja",
  returned: "har sendt den tilbage",
  withdrawn: "trukket tilbage",
} as const;

/** What stands beside the events of a day that has gone: only what the events themselves tell. */
export function besideOn(events: readonly CaseEvent[]): Omit<StepGround, "events"> {
  const sent = eventsOf(events, "hearing-sent").at(-1);
  const answered = sent && eventsOf(events, "hearing-answered").findLast(({ on }) => on >= sent.on);
  return {
    answers: 0,
    hasAssessment: false,
    plan: null,
    order: null,
    hearing: sent === undefined ? null : { way: "sent", answerBy: sent.answerBy, answeredOn: answered?.on ?? null },
  };
}
