import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { requireRole } from "../../../platform/permissions.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { once } from "../../cases/use-cases/once.ts";
import { changeCase, openCase } from "../../cases/use-cases/open-case.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { adviceEntry, inquiryEntry } from "../domain/act-entries.ts";
import { routedEntry } from "../domain/application-entries.ts";
import { type Inquiry, readInquiry } from "../domain/inquiry.ts";
import { guidanceFor } from "../domain/routing.ts";
import { type IntakeProblems, placeInForm, placeProblems, withPlace } from "./place-in-form.ts";
import type { RegistrationForm } from "./register-application.ts";

/**
 * Writes down that somebody asked without applying, and the guidance that they got. It opens a case of its own or joins an
 * open one, and ends a new case only where the citizen wishes no more.
 *
 * Law: offentlighedsloven § 13, stk. 1; forvaltningsloven § 7, stk. 1.
 *
 * @returns the case's id
 */
export function recordInquiry(
  app: App,
  actor: StaffActor,
  form: RegistrationForm,
): Promise<Outcome<string, IntakeProblems>> {
  requireRole(actor, "application:register");
  const press = {
    tenantId: actor.tenantId,
    pressedBy: actor.id,
    submissionId: form.submissionId,
    act: "inquiry:record",
  };
  return transaction(app.database.of(actor), (tx) => once(tx, app, press, () => record(tx, app, actor, form)));
}

async function record(
  tx: Tx,
  app: App,
  actor: StaffActor,
  form: RegistrationForm,
): Promise<Outcome<string, IntakeProblems>> {
  const today = app.clock.today();
  const inquiry = readInquiry(form.fields, form.receivedOn, today);
  const place = await placeInForm(tx, app, actor, form);
  if (!place.ok || !inquiry.ok) return refused(placeProblems(actor, place, inquiry.ok ? [] : inquiry.refusal));

  return withPlace(tx, app, actor, form, place.value, async (citizen, into) => {
    const { record: kept, entries } = into
      ? { record: into, entries: [] }
      : await opened(tx, app, actor, citizen, inquiry.value);
    if (!into && inquiry.value.wish === "slut") await changeCase(tx, kept, { closedOn: today });
    const advice = adviceIn(inquiry.value, into === null, today);
    const first = inquiryEntry(inquiry.value.about, inquiry.value.receivedOn);
    await recordEvents(tx, app, actor, kept.id, [first, ...entries, ...advice]);
    return accepted(kept.id);
  });
}

/** The guidance, where some was given or the case ends with it. */
function adviceIn({ given, wish }: Inquiry, isNew: boolean, today: LocalDate): readonly ActEntry[] {
  const endsCase = isNew && wish === "slut";
  if (given === null && !endsCase) return [];
  return [adviceEntry({ given: given ?? "Vejledning er ikke noteret.", endsCase }, today)];
}

async function opened(
  tx: Tx,
  app: App,
  actor: StaffActor,
  citizen: Citizen,
  { receivedOn }: Inquiry,
): Promise<{ readonly record: CaseRecord; readonly entries: readonly ActEntry[] }> {
  const today = app.clock.today();
  const rules = { standard: standardOf(app, actor), law: app.law };
  const { route } = guidanceFor(rules, citizen, { facts: {}, receivedOn }, today);
  const record = await openCase(tx, app, {
    tenantId: actor.tenantId,
    citizenId: citizen.id,
    unit: route.unit,
    caseworkerId: null,
    facts: {},
    openedOn: today,
  });
  return { record, entries: [routedEntry(route, today)] };
}
