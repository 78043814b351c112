import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import { caseForAct } from "../src/modules/cases/use-cases/case-for-act.ts";
import { acceptOrder } from "../src/modules/deliveries/use-cases/answer-order.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { registerStep } from "../src/modules/deliveries/use-cases/register-step.ts";
import { sendOrder } from "../src/modules/deliveries/use-cases/send-order.ts";
import { keepLetter } from "../src/modules/letters/use-cases/keep-letter.ts";
import { recordEvents } from "../src/modules/obligations/use-cases/record-events.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { DeliveryForm, LegalBasis } from "../src/modules/standards/domain/facts.ts";
import type { App } from "../src/platform/app.ts";
import { transaction } from "../src/platform/database.ts";
import { composeLetter } from "../src/ui/letter/letter-document.ts";
import { type CaseInState, type CaseToMake, caseApplied } from "./case-in-state.ts";
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
}

/** A case whose decision the citizen has got: applied, and decided on a later day, for the first tasks granted. */
export async function caseGranted(app: App, municipality: string, told: GrantToMake = {}): Promise<CaseInState> {
  const decidedOn = told.decidedOn ?? "2026-04-01";
  const made = await caseApplied(onDay(app, told.receivedOn ?? "2026-03-03"), municipality, told);
  await decide(onDay(app, decidedOn), made, told, decidedOn);
  return made;
}

async function decide(app: App, made: CaseInState, told: GrantToMake, decidedOn: string): Promise<void> {
  const { caseId, caseworker, application } = made;
  const legalBasis = told.legalBasis ?? "SEL-85";
  const grantedCount = application.tasks.length - (told.refused ?? 0);
  await transaction(app.database, async (tx) => {
    const record = await caseForAct(tx, caseworker, "decision:issue", caseId);
    if (!record) throw new RangeError("no such case");
    const letter = await keepLetter(tx, app, caseworker, record, {
      kind: "decision",
      document: document(record.number, decidedOn),
      channel: "own-pages",
    });
    const id = app.newId();
    await tx
      .insertInto("decision")
      .values({
        tenant_id: record.tenantId,
        id,
        case_id: caseId,
        application_id: application.id,
        state: "issued",
        edition_on: decidedOn,
        drafted_by: caseworker.id,
        updated_at: app.clock.now(),
        issued_by: caseworker.id,
        issued_on: decidedOn,
        letter_id: letter.id,
      })
      .execute();
    for (const [position, task] of application.tasks.entries()) {
      const isGranted = position < grantedCount;
      await tx
        .insertInto("decision_part")
        .values({
          tenant_id: record.tenantId,
          id: app.newId(),
          decision_id: id,
          applied_task_id: task.id,
          position,
          outcome: isGranted ? "granted" : "refused",
          legal_basis: legalBasis,
          delivery_form: isGranted ? (told.deliveryForm ?? "individual") : null,
          from_on: isGranted ? decidedOn : null,
          to_on: isGranted ? (told.to ?? null) : null,
          goals: isGranted ? `Jeg vil selv kunne klare det: ${task.task}` : "",
          reasons: isGranted ? "" : "Borgeren klarer det selv i dag.",
        })
        .execute();
    }
    const on = localDate(decidedOn);
    const outcome = grantedCount === 0 ? "refused" : (told.refused ?? 0) > 0 ? "partly" : "granted";
    await recordEvents(tx, app, caseworker, caseId, [
      {
        occurredOn: on,
        theme: "Afgørelse",
        text: "Der er truffet afgørelse.",
        event: {
          type: "decision-made",
          on,
          legalBasis,
          outcome,
          receivedOn: on,
          ...(told.to !== undefined && { period: { from: on, to: localDate(told.to) } }),
          deliveryForm: told.deliveryForm ?? "individual",
        },
      },
    ]);
  });
}

const document = (caseNumber: string, on: string) =>
  composeLetter({
    language: "da",
    date: localDate(on),
    caseNumber,
    title: "Afgørelse",
    sender: { name: "Prøve Kommune", lines: ["Myndighed"] },
    recipient: ["Asta Prøve"],
    reference: [{ term: "Sag", text: caseNumber }],
    blocks: [{ kind: "paragraph", text: "Du får støtte." }],
    sources: "Brevet bygger på: serviceloven § 85.",
  });

/** Support has started on a day: ordered, taken and started by the municipality's own provider, who is handed back. */
export async function startSupport(app: App, made: CaseInState, on: string): Promise<StaffActor> {
  const provider = await hire(app, made.municipality, "provider");
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
