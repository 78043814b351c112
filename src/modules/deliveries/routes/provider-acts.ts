import type { Context } from "hono";
import type { Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { typedDay } from "../../../ui/typed-form.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { AnswerRefusal, DeliveryStep, DoneRefusal, StepRefusal } from "../domain/order-acts.ts";
import {
  providerFields,
  readAttempt,
  readContactChange,
  readContactPerson,
  readPromise,
  readReason,
  readStepDay,
} from "../domain/provider-form.ts";
import { type ProviderAct, providerHomePath, providerOrderPath } from "../paths.ts";
import { acceptOrder, nameContactPerson, returnOrder } from "../use-cases/answer-order.ts";
import { keepPromise } from "../use-cases/keep-promise.ts";
import { readChangedOrder } from "../use-cases/read-changed-order.ts";
import { registerAttempt } from "../use-cases/register-attempt.ts";
import { registerStep } from "../use-cases/register-step.ts";

type ProviderContext = Context<SignedInStaff>;
type Refusal = AnswerRefusal | StepRefusal | DoneRefusal | "not-found" | FieldProblems;
type Done = Promise<Outcome<string, Refusal>>;
type Acting = (app: App, c: ProviderContext, orderId: string, fields: Fields, submissionId: string) => Done;

const press = (orderId: string, submissionId: string, done: string): FormPress => ({
  submissionId,
  path: `${providerOrderPath(orderId)}?gjort=${done}`,
});

/** What a provider can do with an order, by the last word of its address. */
export const providerActs: Readonly<Partial<Record<string, Acting>> & Record<ProviderAct, Acting>> = {
  modtag: async (app, c, orderId, fields, submissionId): Done => {
    const contact = readContactPerson(fields);
    return contact.ok
      ? acceptOrder(app, c.var.actor, orderId, contact.value, press(orderId, submissionId, "ja"))
      : contact;
  },
  "send-tilbage": async (app, c, orderId, fields, submissionId): Done => {
    const reason = readReason(fields);
    const after = { submissionId, path: `${providerHomePath}?gjort=tilbage` };
    return reason.ok ? returnOrder(app, c.var.actor, orderId, reason.value, after) : reason;
  },
  kontaktperson: async (app, c, orderId, fields, submissionId): Done => {
    const change = readContactChange(fields);
    return change.ok
      ? nameContactPerson(app, c.var.actor, orderId, change.value, press(orderId, submissionId, "kontakt"))
      : change;
  },
  "ikke-truffet": async (app, c, orderId, fields, submissionId): Done => {
    const told = readAttempt(fields, typedDay(fields, providerFields.triedOn));
    return told.ok
      ? registerAttempt(app, c.var.actor, orderId, told.value, press(orderId, submissionId, "forsoeg"))
      : told;
  },
  loefte: async (app, c, orderId, fields, submissionId): Done => {
    const told = readPromise(fields, typedDay(fields, providerFields.promisedOn));
    return told.ok ? keepPromise(app, c.var.actor, orderId, told.value, press(orderId, submissionId, "loefte")) : told;
  },
  laest: (app, c, orderId, _fields, submissionId): Done =>
    readChangedOrder(app, c.var.actor, orderId, press(orderId, submissionId, "laest")),
  "foerste-kontakt": (app, c, orderId, fields, submissionId) =>
    step(app, c, orderId, fields, submissionId, { step: "first-contact", field: providerFields.firstContactOn }),
  start: (app, c, orderId, fields, submissionId) =>
    step(app, c, orderId, fields, submissionId, { step: "support-started", field: providerFields.startedOn }),
};

async function step(
  app: App,
  c: ProviderContext,
  orderId: string,
  fields: Fields,
  submissionId: string,
  { step: taken, field }: { readonly step: DeliveryStep; readonly field: string },
): Done {
  const day = readStepDay(field, typedDay(fields, field));
  if (!day.ok) return day;
  return registerStep(app, c.var.actor, orderId, { step: taken, on: day.value }, press(orderId, submissionId, "dag"));
}
