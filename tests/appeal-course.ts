import assert from "node:assert/strict";
import type { AppealPackage } from "../src/modules/appeals/domain/appeal.ts";
import type { AppealView } from "../src/modules/appeals/domain/appeal-view.ts";
import { sendFields } from "../src/modules/appeals/domain/package-forms.ts";
import { makePackage } from "../src/modules/appeals/use-cases/make-package.ts";
import { printPackage } from "../src/modules/appeals/use-cases/print-package.ts";
import { readAppeal } from "../src/modules/appeals/use-cases/read-appeal.ts";
import { sendPackage } from "../src/modules/appeals/use-cases/send-package.ts";
import type { Complaint } from "../src/modules/complaints/domain/complaint.ts";
import { stepFields } from "../src/modules/complaints/domain/step-acts.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";
import { registers, steps } from "./complaint-course.ts";
import { caseGranted } from "./granted-case.ts";
import { onDay } from "./test-app.ts";

/** A press of a form. */
export const press = (app: App) => ({ submissionId: app.newId(), path: "/" });

/** The page of the package as it is worked with now. */
export async function shown(app: App, made: CaseInState, complaint: Complaint): Promise<AppealView> {
  const view = await readAppeal(app, made.caseworker, { caseId: made.caseId, complaintId: complaint.id });
  assert.ok(view);
  return view;
}

/** A package is asked for; as it waits to be printed. */
export async function asked(
  app: App,
  made: CaseInState,
  complaint: Complaint,
  questionId = "",
): Promise<AppealPackage> {
  const named = { caseId: made.caseId, complaintId: complaint.id };
  const { tag } = await shown(app, made, complaint);
  assert.deepEqual(await makePackage(app, made.caseworker, named, { tag, questionId }, press(app)), {
    ok: true,
    value: "/",
  });
  const waiting = (await shown(app, made, complaint)).appeal.packages.at(-1);
  assert.equal(waiting?.state, "waiting");
  return waiting;
}

/** A package that waits is printed by the job, which may run twice. */
export async function print(app: App, { caseworker }: CaseInState, { id }: Pick<AppealPackage, "id">): Promise<void> {
  await printPackage(app, { tenantId: caseworker.tenantId, packageId: id });
  await printPackage(app, { tenantId: caseworker.tenantId, packageId: id });
}

/** A package is asked for and printed; as it is then. */
export async function packed(
  app: App,
  made: CaseInState,
  complaint: Complaint,
  questionId = "",
): Promise<AppealPackage> {
  await print(app, made, await asked(app, made, complaint, questionId));
  const done = (await shown(app, made, complaint)).appeal.packages.at(-1);
  assert.equal(done?.state, "made");
  return done;
}

/** Staff write down that a package was sent. */
export const sent = (app: App, made: CaseInState, complaint: Complaint, packageId: string, fields = {}) =>
  sendPackage(
    app,
    made.caseworker,
    { caseId: made.caseId, complaintId: complaint.id, packageId },
    { fields: { [sendFields.way]: "secure-mail", ...fields }, on: "blank" },
    press(app),
  );

/** A decision of 1 April 2026 complained of on 10 April and kept on 20 April. */
export async function keptIn(app: App): Promise<{ readonly made: CaseInState; readonly complaint: Complaint }> {
  const made = await caseGranted(app, "vejen");
  const complaint = await registers(onDay(app, "2026-04-10"), made, { ord: "Det er for lidt." });
  const again = stepFields("genvurderet");
  const kept = { [again.outcome]: "kept", [again.note]: "Hjælpen dækker det, der er søgt om." };
  assert.ok((await steps(onDay(app, "2026-04-20"), made.caseworker, complaint, "genvurderet", kept)).ok);
  return { made, complaint };
}

/** On which page each thing of a package begins, by its name. */
export const pagesOf = ({ result }: AppealPackage) =>
  new Map((result?.rows ?? []).map(({ firstPage, name }) => [name, firstPage]));
