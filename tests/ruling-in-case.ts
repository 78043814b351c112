import assert from "node:assert/strict";
import { localDate } from "../src/kernel/local-date.ts";
import type { Complaint } from "../src/modules/complaints/domain/complaint.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import { parkedFields } from "../src/modules/rulings/domain/parked-ruling.ts";
import type { RulingOutcome } from "../src/modules/rulings/domain/ruling.ts";
import { type notRuled, partFields, rulingFields } from "../src/modules/rulings/domain/ruling-form.ts";
import { parkRuling } from "../src/modules/rulings/use-cases/park-ruling.ts";
import { registerRuling } from "../src/modules/rulings/use-cases/register-ruling.ts";
import type { App } from "../src/platform/app.ts";
import type { CaseInState } from "./case-in-state.ts";
import { registers, type Typed } from "./complaint-course.ts";
import { pdfWith } from "./made-files.ts";

/** What is told of a ruling; what is left out is ordinary. */
export interface RulingToMake {
  /** By the complaint's tasks, in their order. */
  readonly outcomes: readonly (RulingOutcome | typeof notRuled)[];
  readonly decidedOn: string;
  readonly receivedOn: string;
  readonly carryOutOn?: string;
  readonly fields?: Typed;
  readonly parkedId?: string;
  readonly submissionId?: string;
}

/** A ruling as it is typed, and its paper; the answer of the act. */
export function rules(
  app: App,
  { caseId, caseworker }: Pick<CaseInState, "caseId" | "caseworker">,
  complaint: Complaint,
  told: RulingToMake,
) {
  const parts = complaint.parts.map(({ id }, at): Typed => {
    const names = partFields(id);
    const outcome = told.outcomes[at] ?? "upheld";
    return {
      [names.outcome]: outcome,
      [names.says]: "Det står i afgørelsen.",
      ...(outcome === "annulled" && { [names.after]: "before" }),
    };
  });
  const points = told.outcomes.includes("sent-back")
    ? { [rulingFields.points]: "- Søvnen om natten\n2. Hvad naboen hjælper med" }
    : {};
  return registerRuling(app, caseworker, {
    caseId,
    complaintId: complaint.id,
    fields: {
      [rulingFields.says]: "Ankestyrelsen har set på sagen.",
      ...Object.assign({}, ...parts),
      ...points,
      ...told.fields,
    },
    days: {
      decidedOn: localDate(told.decidedOn),
      receivedOn: localDate(told.receivedOn),
      carryOutOn: told.carryOutOn === undefined ? "blank" : localDate(told.carryOutOn),
    },
    files: told.parkedId === undefined ? [{ name: "afgoerelse.pdf", bytes: pdfWith() }] : [],
    parkedId: told.parkedId,
    submissionId: told.submissionId ?? app.newId(),
  });
}

/** A ruling that was registered is there: its id. */
export async function ruled(...[app, made, complaint, told]: Parameters<typeof rules>): Promise<string> {
  const outcome = await rules(app, made, complaint, told);
  assert.deepEqual(outcome.ok || outcome.refusal, true);
  const id = outcome.ok && /ankeafgoerelser\/([^?]+)/.exec(outcome.value)?.[1];
  assert.ok(id);
  return id;
}

/** A ruling that fits no case is put aside: its id. */
export async function parks(app: App, actor: StaffActor): Promise<string> {
  const parked = await parkRuling(app, actor, {
    fields: { [parkedFields.about]: "En borger i Skolegade", [parkedFields.why]: "unknown-number" },
    receivedOn: app.clock.today(),
    files: [{ name: "afgoerelse.pdf", bytes: pdfWith() }],
    submissionId: app.newId(),
  });
  const id = parked.ok && /ankeafgoerelser\/([^?]+)/.exec(parked.value)?.[1];
  assert.ok(id);
  return id;
}

/** What the parameters of the routes of rulings stand for: one that upholds the newest decision, and one without a case. */
export async function rulingInCase(app: App, made: CaseInState) {
  const complaint = await registers(app, made, {});
  const today = app.clock.today();
  const outcomes = complaint.parts.map((): RulingOutcome => "upheld");
  const rulingId = await ruled(app, made, complaint, { outcomes, decidedOn: today, receivedOn: today });
  return { rulingId, parkedId: await parks(app, made.caseworker) };
}
