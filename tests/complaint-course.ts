import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import type { Complaint } from "../src/modules/complaints/domain/complaint.ts";
import { complaintFields } from "../src/modules/complaints/domain/complaint-draft.ts";
import { registerFields, whoComplains } from "../src/modules/complaints/domain/register-form.ts";
import { type StepAct, stepFields } from "../src/modules/complaints/domain/step-acts.ts";
import { complain } from "../src/modules/complaints/use-cases/complain.ts";
import { followComplaint } from "../src/modules/complaints/use-cases/follow-complaint.ts";
import { readCaseComplaints } from "../src/modules/complaints/use-cases/read-complaints.ts";
import { registerComplaint } from "../src/modules/complaints/use-cases/register-complaint.ts";
import { settleReconsidered } from "../src/modules/complaints/use-cases/settle-reconsidered.ts";
import { answerQuestion } from "../src/modules/complaints/use-cases/write-complaint.ts";
import { issueDecision } from "../src/modules/decisions/use-cases/issue-decision.ts";
import { readLetter } from "../src/modules/letters/use-cases/read-letters.ts";
import { readOwed } from "../src/modules/obligations/use-cases/read-owed.ts";
import type { Actor, CitizenSide } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { readLetter as letterDocument } from "../src/ui/letter/letter-document.ts";
import { letterText } from "../src/ui/letter/letter-text.ts";
import { type CaseInState, caseWithoutHearing, draftDecision, shownVersion } from "./case-in-state.ts";
import { withSettings } from "./test-app.ts";

/** A form as it is typed. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** The citizen's side answers the pages of the flow and sends. */
export async function sends(app: App, actor: CitizenSide, caseId: string, told: Typed, submissionId = app.newId()) {
  for (const question of ["hvad", "om", "ord"] as const) {
    const fields = Object.fromEntries(Object.entries(told).filter(([name]) => pages[question]?.includes(name)));
    if (question === "om" && Object.keys(fields).length === 0) continue;
    const answered = await answerQuestion(app, actor, caseId, { question, fields, decisionId: null });
    assert.deepEqual(answered.ok && answered.value.problems, []);
  }
  return complain(app, actor, caseId, { files: [], submissionId, seen: null });
}

const pages: Readonly<Record<string, readonly string[]>> = {
  hvad: [complaintFields.subject],
  om: [complaintFields.parts, complaintFields.to],
  ord: [complaintFields.words, complaintFields.lateReason],
};

/** The complaints of a case, as staff see them. */
export async function complaintsIn(app: App, made: CaseInState): Promise<readonly Complaint[]> {
  const view = await readCaseComplaints(app, made.caseworker, made.caseId);
  assert.ok(view);
  return view.complaints;
}

/** The text of a complaint's receipt. */
export async function receiptOf(app: App, reader: Actor, { caseId, letterId }: Complaint): Promise<string> {
  const letter = await readLetter(app, reader, caseId, letterId ?? "");
  assert.ok(letter);
  return letterText(letterDocument(letter.document)).join("\n");
}

const aboutComplaints: readonly string[] = [
  "complaint",
  "reconsideration",
  "complaint-maintained",
  "forward-to-ankestyrelsen",
];

/** What is owed about complaints: name, day and status. */
export async function owedIn(
  app: App,
  { caseId, caseworker }: CaseInState,
  about = aboutComplaints,
): Promise<readonly string[]> {
  const { obligations } = await readOwed(app.database.of(caseworker), app, caseworker, caseId);
  return obligations
    .filter(({ what }) => about.includes(what))
    .map(({ due, status, what }) => `${what} ${due} ${status}`)
    .toSorted();
}

/** Something becomes of a complaint; the answer of the act. */
export async function steps(
  app: App,
  actor: Actor,
  complaint: Complaint,
  act: StepAct,
  fields: Typed = {},
  on = "blank",
) {
  return followComplaint(
    app,
    actor,
    { caseId: complaint.caseId, complaintId: complaint.id, act },
    { fields, on: on === "blank" ? "blank" : localDate(on), expectedOn: expectedIn(fields, act) },
    { submissionId: app.newId(), path: "/" },
  );
}

/** The day that something is expected by, as a form's three fields come to the act. */
function expectedIn(fields: Typed, act: StepAct) {
  const typed = fields[stepFields(act).expectedOn];
  return typeof typed === "string" ? localDate(typed) : "blank";
}

const spoken = { [registerFields.subject]: "decision", [registerFields.way]: "phone" };

/** Staff write a complaint down: all of the newest decision by the citizen on the phone, unless told; the newest is handed back. */
export async function registers(app: App, made: CaseInState, fields: Typed, on = "blank"): Promise<Complaint> {
  const view = await readCaseComplaints(app, made.caseworker, made.caseId);
  const parts = view?.ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
  const registered = await registerComplaint(app, made.caseworker, made.caseId, {
    fields: { ...spoken, [registerFields.parts]: parts, [registerFields.who]: whoComplains.citizen, ...fields },
    receivedOn: on === "blank" ? "blank" : localDate(on),
    files: [],
    submissionId: app.newId(),
  });
  assert.deepEqual(registered.ok || registered.refusal, true);
  const newest = (await complaintsIn(app, made)).at(-1);
  assert.ok(newest);
  return newest;
}

/** The tasks that wait are decided anew; those in `later` are put off. */
export async function decidesAnew(
  app: App,
  made: CaseInState,
  tasks: readonly string[],
  later: readonly string[] = [],
) {
  const then = withSettings(app, "vejen", { complaintAddress: ["Prøvevej 1", "0000 Prøveby"] });
  const open = made.application.tasks.filter(({ id }) => tasks.includes(id) || later.includes(id));
  const left = { ...made, application: { ...made.application, tasks: open } };
  await caseWithoutHearing(then, left);
  const grant = { outcome: "granted", legalBasis: "SEL-85", from: "2026-05-10", goals: "At åbne post" } as const;
  await draftDecision(
    then,
    left,
    open.map(({ id }) => (later.includes(id) ? { outcome: "later", reasons: "Afventer en udtalelse." } : grant)),
    why,
  );
  const press = { submissionId: app.newId(), seenVersion: await shownVersion(then, left) };
  const issued = await issueDecision(then, made.caseworker, made.caseId, press, [settleReconsidered]);
  assert.deepEqual(issued.ok || issued.refusal, true);
}

const why = {
  rules: "Kommunen giver støtte til den, der har behov for det.",
  considerations: "Vi har lagt vægt på, hvad borgeren selv kan.",
  facts: "Borgeren klarer noget af det selv.",
  assessment: "Borgeren har brug for hjælp til at komme i gang.",
};

/** What a letter says, as the citizen reads it. */
export async function textOfLetter(
  app: App,
  made: Pick<CaseInState, "caseId" | "citizen">,
  letterId: string | null | undefined,
): Promise<string> {
  const letter = await readLetter(app, made.citizen, made.caseId, letterId ?? "");
  assert.ok(letter);
  return letterText(letterDocument(letter.document)).join("\n");
}
