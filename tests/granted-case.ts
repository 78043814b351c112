import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import type { DraftWhole } from "../src/modules/decisions/domain/decision-draft.ts";
import { acceptOrder } from "../src/modules/deliveries/use-cases/answer-order.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { registerStep } from "../src/modules/deliveries/use-cases/register-step.ts";
import { sendOrder } from "../src/modules/deliveries/use-cases/send-order.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { DeliveryForm, LegalBasis } from "../src/modules/standards/domain/facts.ts";
import type { App } from "../src/platform/app.ts";
import {
  type CaseInState,
  type CaseToMake,
  caseApplied,
  caseAssessed,
  caseWeighed,
  caseWithoutHearing,
  draftDecision,
  pressIssue,
  withSettings,
} from "./case-in-state.ts";
import { hire, onDay } from "./test-app.ts";

/** What can be told of a grant; what is left out is ordinary. */
export interface GrantToMake extends CaseToMake {
  readonly receivedOn?: string;
  readonly decidedOn?: string;
  readonly legalBasis?: LegalBasis;
  readonly deliveryForm?: DeliveryForm;
  readonly to?: string;
  /** How many of the tasks are refused, from the last. */
  readonly refused?: number;
  /** What is written for all of it, beside what is ordinary. */
  readonly whole?: Partial<DraftWhole>;
}

/** A case whose decision the citizen has got, by the real acts: applied on one day, decided on a later. */
export async function caseGranted(app: App, municipality: string, told: GrantToMake = {}): Promise<CaseInState> {
  const decidedOn = told.decidedOn ?? "2026-04-01";
  const made = await caseApplied(onDay(app, told.receivedOn ?? "2026-03-03"), municipality, told);
  const then = withSettings(onDay(app, decidedOn), municipality, {
    complaintAddress: ["Prøve Kommune", "Prøvevej 1, 0000 Prøveby"],
  });
  await caseWithoutHearing(then, await caseWeighed(then, await caseAssessed(then, made)));
  const grants = made.application.tasks.length - (told.refused ?? 0);
  const parts = made.application.tasks.map(({ task }, at) =>
    at < grants ? grantOf(task, told, decidedOn) : refusalOf(told),
  );
  await draftDecision(then, made, parts, { ...why, ...told.whole });
  const issued = await pressIssue(then, made);
  assert.deepEqual(issued.ok || issued.refusal, true);
  return made;
}

const grantOf = (task: string, told: GrantToMake, from: string) =>
  ({
    outcome: "granted",
    legalBasis: told.legalBasis ?? "SEL-85",
    deliveryForm: told.deliveryForm ?? "individual",
    extent: "",
    from,
    to: told.to ?? null,
    goals: `Jeg vil selv kunne klare det: ${task}`,
  }) as const;

const refusalOf = (told: GrantToMake) =>
  ({
    outcome: "refused",
    legalBasis: told.legalBasis ?? "SEL-85",
    deliveryForm: null,
    extent: "",
    from: null,
    reasons: "Du vasker selv gulv hver fredag sammen med din søster.",
  }) as const;

const why = {
  rules: "Kommunen giver støtte til den, der har behov for det.",
  considerations: "Vi har lagt vægt på, hvad borgeren selv kan.",
  facts: "Borgeren klarer noget af det selv.",
  assessment: "Borgeren har brug for hjælp til at komme i gang.",
};

/** Support has started on a day: ordered, taken and started by the municipality's own provider, who is handed back. */
export async function startSupport(app: App, made: CaseInState, on: string): Promise<StaffActor> {
  const hired = await hire(app, made.municipality, "provider");
  // Whether a provider still sees a case depends on the day on which it asks.
  const provider = { ...hired, visit: { id: app.newId(), at: app.clock.now() } };
  const content = {
    provider: provider.provider ?? "",
    goals: ["Åbne post hver mandag"],
    frame: "En gang om ugen",
    externalReason: "",
    acuteStart: null,
    acuteReason: "",
  };
  const press = () => ({ submissionId: app.newId(), path: "/" });
  assert.ok((await sendOrder(app, made.caseworker, made.caseId, content, press())).ok);
  const [order] = await readProviderOrders(app, provider);
  assert.ok(order);
  assert.ok((await acceptOrder(app, provider, order.id, { name: "Kim Kontakt", phone: "" }, press())).ok);
  const started = { step: "support-started", on: localDate(on) } as const;
  assert.ok((await registerStep(app, provider, order.id, started, press())).ok);
  return provider;
}
