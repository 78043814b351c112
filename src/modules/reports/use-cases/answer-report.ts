import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Report } from "../domain/report.ts";
import { reportAnswerEntry, reportSeenEntry } from "../domain/report-entries.ts";
import type { ToldAnswer } from "../domain/report-form.ts";
import { insertReportStep, reportsOfCase } from "../repository.ts";

/** A report of a case, as its address names it. */
export interface ReportNamed {
  readonly caseId: string;
  readonly reportId: string;
}

/** Why a report was not answered. */
export type AnswerReportRefusal = "already-settled" | "not-found";

/** The authority has seen a report, or, with an answer, settles what it leads to. The one who answers second is told so. */
export function answerReport(
  app: App,
  actor: StaffActor,
  named: ReportNamed,
  told: ToldAnswer | "seen",
  press: FormPress,
): Promise<Outcome<string, AnswerReportRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(
      tx,
      app,
      actor,
      { ...press, act: "report:answer" },
      async (): Promise<Outcome<unknown, AnswerReportRefusal>> => {
        const report = await reportForAct(tx, actor, named);
        if (!report) return refused("not-found");
        if (report.settled !== null) return refused("already-settled");
        if (told !== "seen" || report.seen === null) await keep(tx, app, actor, report, told);
        return accepted("answered");
      },
    ),
  );
}

/** The report, with its case locked. */
async function reportForAct(tx: Tx, actor: StaffActor, { caseId, reportId }: ReportNamed): Promise<Report | undefined> {
  const record = await caseForAct(tx, actor, "report:answer", caseId);
  return record && (await reportsOfCase(tx, record.id)).find(({ id }) => id === reportId);
}

async function keep(tx: Tx, app: App, actor: StaffActor, report: Report, told: ToldAnswer | "seen"): Promise<void> {
  const on = app.clock.today();
  const step = { id: app.newId(), reportId: report.id, on, by: actor.name };
  const words = told === "seen" ? { text: "", outcome: null } : { text: told.text, outcome: told.outcome };
  await insertReportStep(tx, { ...step, ...words }, { at: app.clock.now(), by: actor.id });
  const entry = told === "seen" ? reportSeenEntry(report, on) : reportAnswerEntry(report.id, told, on);
  await recordEvents(tx, app, actor, report.caseId, [entry]);
}
